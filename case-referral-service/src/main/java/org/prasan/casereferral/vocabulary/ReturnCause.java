package org.prasan.casereferral.vocabulary;

/** Why a need came back to the centre. */
public enum ReturnCause {
  REJECTED,
  EXPIRED,
  WITHDRAWN,
  NOT_HELPED
}
