package org.prasan.casereferral.need;

/** How far it is known what a person got before: without a number, nobody is found elsewhere. */
public enum CountedBy {
  DOCUMENT_NUMBER,
  CASE_ALONE
}
