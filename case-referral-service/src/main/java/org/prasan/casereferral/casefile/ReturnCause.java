package org.prasan.casereferral.casefile;

/** Why a need came back to the centre. */
public enum ReturnCause {
  REJECTED,
  EXPIRED,
  WITHDRAWN,
  NOT_HELPED
}
