package org.prasan.casereferral.referral;

/** Where a referral stands. Whoever owns a state that is not final is watched by a clock. */
public enum ReferralState {
  SENT,
  RECEIVED,
  ACCEPTED,
  REJECTED,
  EXPIRED,
  WITHDRAWN,
  OUTCOME_RECORDED,
  CLOSED;

  /** The agency has not answered yet. */
  public boolean awaitsAnswer() {
    return this == SENT || this == RECEIVED;
  }

  public boolean isFinal() {
    return this == REJECTED || this == EXPIRED || this == WITHDRAWN || this == CLOSED;
  }
}
