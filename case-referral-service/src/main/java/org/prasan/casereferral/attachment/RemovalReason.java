package org.prasan.casereferral.attachment;

/** Why a paper or picture was taken out of a case. */
public enum RemovalReason {
  WRONG_CASE,
  WRONG_PERSON,
  UNREADABLE,
  NOT_NEEDED
}
