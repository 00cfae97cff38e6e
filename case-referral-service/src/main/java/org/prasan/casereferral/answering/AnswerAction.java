package org.prasan.casereferral.answering;

import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.vocabulary.ReferralState;

/** The one thing that a code is good for. */
public enum AnswerAction {
  /** The agency accepts the referral or returns it. */
  ACCEPT_OR_RETURN(ReferralState.ACCEPTED),
  /** The agency says what came of it. */
  REPORT_OUTCOME(ReferralState.OUTCOME_RECORDED),
  /** The person says whether that is so. */
  CONFIRM_OUTCOME(ReferralState.OUTCOME_RECORDED),
  /** The person answers what the agency asked. */
  SUPPLY_INFO(ReferralState.NEEDS_INFO);

  private final ReferralState counted;

  AnswerAction(ReferralState counted) {
    this.counted = counted;
  }

  public boolean isOfAgency() {
    return this == ACCEPT_OR_RETURN || this == REPORT_OUTCOME;
  }

  /** Whether the referral waits for just this. */
  public boolean isAwaited(Referral referral) {
    ReferralState state = referral.state();
    return switch (this) {
      case ACCEPT_OR_RETURN -> state.awaitsAnswer();
      case REPORT_OUTCOME -> state.isPromised();
      case CONFIRM_OUTCOME -> state == ReferralState.OUTCOME_RECORDED;
      case SUPPLY_INFO -> state == ReferralState.NEEDS_INFO;
    };
  }

  /**
   * Which time it is awaited: an outcome that was disputed and reported anew is another one, and
   * the code for the first is of no use for it.
   */
  long occasion(Referral referral) {
    return referral.steps().stream().filter(step -> step.state() == counted).count();
  }
}
