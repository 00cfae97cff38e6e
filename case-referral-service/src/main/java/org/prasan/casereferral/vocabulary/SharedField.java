package org.prasan.casereferral.vocabulary;

/** What of a client an agency may see when the client agreed to it. */
public enum SharedField {
  NAME,
  AGE,
  PHONE,
  ADDRESS,
  IDENTITY,
  DISABILITY,
  PROBLEM,
  RISKS
}
