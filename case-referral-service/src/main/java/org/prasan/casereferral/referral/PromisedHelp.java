package org.prasan.casereferral.referral;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.clocks.Countdown;
import org.prasan.casereferral.course.AgencyAnswer;
import org.prasan.casereferral.course.Care;
import org.prasan.casereferral.reason.DelayReason;
import org.prasan.casereferral.referral.AgencyStepEvent.AppointmentScheduled;
import org.prasan.casereferral.referral.AgencyStepEvent.ClientNoShow;
import org.prasan.casereferral.referral.AgencyStepEvent.ExpectedDateChanged;
import org.prasan.casereferral.referral.AgencyStepEvent.ServiceStarted;
import org.prasan.casereferral.referral.ReferralCommand.RecordOutcome;
import org.prasan.casereferral.referral.ReferralEvent.OutcomeRecorded;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.messaging.Change;

/** What an agency does after it promised its help; whatever it tells lets its clock begin anew. */
record PromisedHelp(Referral one, ReferralPolicy policy, Stamp stamp) {

  private static final Duration LATEST_APPOINTMENT = Duration.ofDays(365);

  Change<Referral, ReferralEvent> start() {
    if (one.state() == ReferralState.IN_SERVICE) {
      return Change.of(one);
    }
    mustBePromised();
    Care care = one.care().heardOf();
    return Change.of(
        new ReferralCopy(one)
            .care(care)
            .entering(ReferralState.IN_SERVICE, stamp, untilResult(expectedOn(), care))
            .made(),
        new ServiceStarted(one.ref(), stamp.at()));
  }

  Change<Referral, ReferralEvent> schedule(Instant at) {
    mustBePromised();
    if (!at.isAfter(stamp.at()) || at.isAfter(stamp.at().plus(LATEST_APPOINTMENT))) {
      throw new ReferralRefusal.AppointmentInvalid();
    }
    return updated(one.care().scheduled(at), new AppointmentScheduled(one.ref(), at));
  }

  Change<Referral, ReferralEvent> noShow() {
    mustBePromised();
    Instant appointment = one.care().appointmentAt();
    if (appointment == null || appointment.isAfter(stamp.at())) {
      throw new ReferralRefusal.NoAppointment();
    }
    Care care = one.care().missedOne();
    return updated(care, new ClientNoShow(one.ref(), stamp.at(), care.missed()));
  }

  Change<Referral, ReferralEvent> expectOn(LocalDate day, DelayReason reason) {
    mustBePromised();
    new ExpectedDay(day, stamp.at()).check(reason);
    Care care = one.care().heardOf();
    return Change.of(
        new ReferralCopy(one)
            .answer(AgencyAnswer.accepted(day, reason))
            .care(care)
            .clocked(untilResult(day, care))
            .made(),
        new ExpectedDateChanged(one.ref(), stamp.at(), day, reason));
  }

  Change<Referral, ReferralEvent> outcome(RecordOutcome result) {
    if (!one.state().isPromised()) {
      throw new ReferralRefusal.NotAccepted(one.state());
    }
    if (result.outcome() == Outcome.NOT_HELPED && result.reason() == null) {
      throw new ReferralRefusal.OutcomeReasonMissing();
    }
    String reason = result.reason() == null ? null : result.reason().name();
    return Change.of(
        new ReferralCopy(one)
            .answer(one.answer().reported(result.outcome(), result.reason()))
            .care(one.care().heardOf())
            .entering(ReferralState.OUTCOME_RECORDED, stamp, policy.untilClosed(stamp.at()))
            .made(),
        new OutcomeRecorded(one.ref(), stamp.at(), result.outcome(), reason));
  }

  private Change<Referral, ReferralEvent> updated(Care care, ReferralEvent event) {
    return Change.of(
        new ReferralCopy(one).care(care).clocked(untilResult(expectedOn(), care)).made(), event);
  }

  private Countdown untilResult(@Nullable LocalDate day, Care care) {
    return policy.untilResult(day, care.appointmentAt(), stamp.at());
  }

  private @Nullable LocalDate expectedOn() {
    return one.answer().expectedOn();
  }

  private void mustBePromised() {
    if (!one.state().isPromised()) {
      throw new ReferralRefusal.NotAccepted(one.state());
    }
  }
}
