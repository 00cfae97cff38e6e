package org.prasan.casereferral.reason;

/** Why help comes later than within thirty days, or than was promised. */
public enum DelayReason {
  WAITING_FOR_BUDGET,
  WAITING_FOR_STAFF,
  WAITING_FOR_DOCUMENTS,
  WAITING_FOR_APPROVAL,
  PROCUREMENT,
  CLIENT_ASKED,
  DISASTER,
  OTHER
}
