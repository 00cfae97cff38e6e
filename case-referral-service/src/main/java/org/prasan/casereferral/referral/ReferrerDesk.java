package org.prasan.casereferral.referral;

import java.util.ArrayList;
import java.util.Objects;
import org.prasan.casereferral.clocks.Countdown;
import org.prasan.casereferral.course.AgencyAnswer;
import org.prasan.casereferral.course.Dispute;
import org.prasan.casereferral.handling.Hand;
import org.prasan.casereferral.reason.DisputeReason;
import org.prasan.casereferral.reason.ErrorReason;
import org.prasan.casereferral.reason.WithdrawalReason;
import org.prasan.casereferral.referral.CentreStepEvent.InfoSupplied;
import org.prasan.casereferral.referral.CentreStepEvent.OutcomeDisputed;
import org.prasan.casereferral.referral.CentreStepEvent.ReferralEnteredInError;
import org.prasan.casereferral.referral.CentreStepEvent.Voice;
import org.prasan.casereferral.referral.CentreStepEvent.WithdrawalRequested;
import org.prasan.casereferral.referral.ReferralEvent.ReferralClosed;
import org.prasan.casereferral.referral.ReferralEvent.ReferralWithdrawn;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Position;
import org.prasan.conventions.security.Role;
import org.prasan.messaging.Change;
import org.prasan.personal.Sealed;

/** What the centre that referred, and the person, do with a referral. */
record ReferrerDesk(Referral one, ReferralPolicy policy, Stamp stamp) {

  /** The agency's clock runs on with what was left of it. */
  Change<Referral, ReferralEvent> supply(Sealed answer, Voice by) {
    one.mustBe(one.state() == ReferralState.NEEDS_INFO);
    var questions = new ArrayList<>(one.questions());
    questions.add(questions.removeLast().answered(stamp, answer));
    Countdown left = Objects.requireNonNull(one.respite().resting());
    Countdown resumed = policy.later(left, one.lastStep().at(), stamp.at());
    return Change.of(
        new ReferralCopy(one)
            .questions(questions)
            .entering(ReferralState.RECEIVED, stamp, resumed)
            .made(),
        new InfoSupplied(one.ref(), by, stamp.at(), resumed.due()));
  }

  /** Of an acceptance and a withdrawal at the same instant one wins, and the other is told so. */
  Change<Referral, ReferralEvent> withdraw(WithdrawalReason reason) {
    mustBeChosen(reason);
    if (!one.state().awaitsAnswer() && one.state() != ReferralState.DRAFT) {
      throw new ReferralRefusal.WithdrawalTooLate(one.state());
    }
    return withdrawn(reason);
  }

  /** Who was promised help hears first that it is not wanted any more. */
  Change<Referral, ReferralEvent> takeBack(WithdrawalReason reason) {
    mustBeChosen(reason);
    if (!one.state().isPromised()) {
      throw new ReferralRefusal.NotAccepted(one.state());
    }
    Countdown until = policy.untilReturned(stamp.at());
    return Change.of(
        new ReferralCopy(one)
            .withdrawal(reason)
            .entering(ReferralState.WITHDRAWAL_REQUESTED, stamp, until)
            .made(),
        new WithdrawalRequested(one.ref(), stamp.at(), reason, until.due()));
  }

  /** By the agency. */
  Change<Referral, ReferralEvent> acknowledge() {
    one.mustBe(one.state() == ReferralState.WITHDRAWAL_REQUESTED);
    return withdrawn(Objects.requireNonNull(one.withdrawal()));
  }

  Change<Referral, ReferralEvent> withdrawn(WithdrawalReason reason) {
    return Change.of(
        new ReferralCopy(one)
            .withdrawal(reason)
            .entering(ReferralState.WITHDRAWN, stamp, null)
            .made(),
        new ReferralWithdrawn(one.ref(), stamp.at(), reason.name()));
  }

  /** Unconfirmed, only the clock closes it: until then the person may still dispute. */
  Change<Referral, ReferralEvent> close(boolean confirmed) {
    mustBeReported();
    if (!confirmed) {
      throw new ReferralRefusal.ConfirmationOpen();
    }
    return closed(true);
  }

  Change<Referral, ReferralEvent> closed(boolean confirmed) {
    return Change.of(
        new ReferralCopy(one)
            .answer(one.answer().confirmed(confirmed))
            .entering(ReferralState.CLOSED, stamp, null)
            .made(),
        new ReferralClosed(one.ref(), stamp.at(), confirmed));
  }

  /** The window counts from the outcome, whenever the clock comes round to it. */
  Change<Referral, ReferralEvent> dispute(DisputeReason reason, Voice by) {
    mustBeReported();
    Countdown window = Objects.requireNonNull(one.countdown());
    if (!stamp.at().isBefore(window.due())) {
      throw new ReferralRefusal.DisputeTooLate();
    }
    Countdown until = policy.untilAnswered(one.request().urgency(), stamp.at());
    return Change.of(
        new ReferralCopy(one)
            .disputed(new Dispute(stamp, reason, one.answer().outcome()))
            .answer(AgencyAnswer.NONE)
            .entering(ReferralState.RECEIVED, stamp, until)
            .made(),
        new OutcomeDisputed(one.ref(), by, reason, stamp.at(), until.due()));
  }

  Change<Referral, ReferralEvent> enterInError(ErrorReason reason, Caller caller) {
    boolean chair = caller.is(Position.CHAIR) || caller.is(Role.DEPARTMENT);
    new Hand(stamp, false, chair || caller.is(Position.SUPERVISOR), chair).mustBeSupervisors();
    if (one.state() == ReferralState.ENTERED_IN_ERROR) {
      return Change.of(one);
    }
    return Change.of(
        new ReferralCopy(one)
            .error(reason)
            .entering(ReferralState.ENTERED_IN_ERROR, stamp, null)
            .made(),
        new ReferralEnteredInError(one.ref(), stamp.at(), one.state(), reason));
  }

  private static void mustBeChosen(WithdrawalReason reason) {
    if (!reason.isChosen()) {
      throw new ReferralRefusal.WithdrawalReasonInvalid();
    }
  }

  private void mustBeReported() {
    if (one.state() != ReferralState.OUTCOME_RECORDED) {
      throw new ReferralRefusal.NotReported(one.state());
    }
  }
}
