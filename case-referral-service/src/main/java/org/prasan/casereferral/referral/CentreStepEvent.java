package org.prasan.casereferral.referral;

import java.time.Instant;
import org.prasan.casereferral.clocks.ClockReason;
import org.prasan.casereferral.reason.DisputeReason;
import org.prasan.casereferral.reason.ErrorReason;
import org.prasan.casereferral.reason.WithdrawalReason;
import org.prasan.casereferral.referral.ReferralEvent.ReferralRef;
import org.prasan.casereferral.vocabulary.Codes.When;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.messaging.EventType;
import org.prasan.messaging.Says;

/** What the centre and the person did with a referral that an agency has. */
public sealed interface CentreStepEvent extends ReferralEvent {

  /** Who spoke. */
  enum Voice {
    CENTRE,
    CLIENT
  }

  @EventType(
      value = "case-referral.info-supplied.v1",
      says = "The agency's question was answered; its clock runs on.",
      when = "the agency's question was answered")
  record InfoSupplied(
      ReferralRef of,
      @Says("Who answered.") Voice by,
      @When Instant suppliedAt,
      @Says("When the agency must have answered; it expires a grace time later.") Instant respondBy)
      implements CentreStepEvent {}

  @EventType(
      value = "case-referral.withdrawal-requested.v1",
      says = "The centre asks an agency that promised its help to give the need back.",
      when = "the centre wants a need back after the agency accepted")
  record WithdrawalRequested(
      ReferralRef of,
      @When Instant requestedAt,
      @Says("Why.") WithdrawalReason reason,
      @Says("When the need returns by itself.") Instant returnsAt)
      implements CentreStepEvent {}

  @EventType(
      value = "case-referral.outcome-disputed.v1",
      says = "The person says that it is not as the agency reported; the agency has to look again.",
      when = "the person disputed the outcome within its window")
  record OutcomeDisputed(
      ReferralRef of,
      @Says("Who said so.") Voice by,
      @Says("What is not as reported.") DisputeReason reason,
      @When Instant disputedAt,
      @Says("When the agency must have answered; it expires a grace time later.") Instant respondBy)
      implements CentreStepEvent {}

  @EventType(
      value = "case-referral.referral-entered-in-error.v1",
      says = "The referral should never have been entered; it is kept and left out of figures.",
      when = "a supervisor marked it as entered in error")
  record ReferralEnteredInError(
      ReferralRef of,
      @When Instant enteredAt,
      @Says("Where it stood.") ReferralState was,
      @Says("Why.") ErrorReason reason)
      implements CentreStepEvent {}

  @EventType(
      value = "case-referral.referral-clock-paused.v1",
      says = "The agency's clock stands still until a day.",
      when = "the centre stopped the agency's clock for a time")
  record ReferralClockPaused(
      ReferralRef of,
      @When Instant pausedAt,
      @Says("When it runs on.") Instant until,
      @Says("Why.") ClockReason reason,
      @Says("When the time is over now.") Instant due)
      implements CentreStepEvent {}

  @EventType(
      value = "case-referral.referral-clock-resumed.v1",
      says = "The agency's clock runs on earlier than was said.",
      when = "the centre had the agency's clock run on before its time")
  record ReferralClockResumed(
      ReferralRef of, @When Instant resumedAt, @Says("When the time is over now.") Instant due)
      implements CentreStepEvent {}

  @EventType(
      value = "case-referral.referral-clock-extended.v1",
      says = "The agency has more time.",
      when = "the centre gave more time")
  record ReferralClockExtended(
      ReferralRef of,
      @When Instant extendedAt,
      @Says("Why.") ClockReason reason,
      @Says("When the time is over now.") Instant due)
      implements CentreStepEvent {}
}
