package org.prasan.casereferral.handling;

/** Why a case goes to another officer. */
public enum HandoverCause {
  AGREED,
  ON_LEAVE,
  MOVED_AWAY,
  CONFLICT_OF_INTEREST,
  TOO_MANY_CASES,
  OTHER
}
