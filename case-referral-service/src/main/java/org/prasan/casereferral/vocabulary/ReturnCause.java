package org.prasan.casereferral.vocabulary;

/** Why a need came back to the centre. */
public enum ReturnCause {
  REJECTED(ReferralState.REJECTED),
  EXPIRED(ReferralState.EXPIRED),
  WITHDRAWN(ReferralState.WITHDRAWN),
  NOT_HELPED(ReferralState.OUTCOME_RECORDED),
  REFERRED_ONWARD(ReferralState.REFERRED_ONWARD),
  ENTERED_IN_ERROR(ReferralState.ENTERED_IN_ERROR);

  private final ReferralState state;

  ReturnCause(ReferralState state) {
    this.state = state;
  }

  /** How the referral ended that brought it back. */
  public ReferralState state() {
    return state;
  }
}
