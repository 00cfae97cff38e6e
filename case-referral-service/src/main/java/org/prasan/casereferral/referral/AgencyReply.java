package org.prasan.casereferral.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.clocks.Countdown;
import org.prasan.casereferral.course.AgencyAnswer;
import org.prasan.casereferral.course.Question;
import org.prasan.casereferral.reason.DelayReason;
import org.prasan.casereferral.reason.RejectionReason;
import org.prasan.casereferral.referral.AgencyStepEvent.InfoRequested;
import org.prasan.casereferral.referral.AgencyStepEvent.ReferralForwarded;
import org.prasan.casereferral.referral.AgencyStepEvent.ReferralWaitlisted;
import org.prasan.casereferral.referral.ReferralCommand.Forward;
import org.prasan.casereferral.referral.ReferralEvent.ReferralAccepted;
import org.prasan.casereferral.referral.ReferralEvent.ReferralRejected;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.messaging.Change;
import org.prasan.personal.Sealed;
import org.prasan.thai.ThaiDates;

/** What an agency answers to a referral, or has to know before it can. */
record AgencyReply(Referral one, ReferralPolicy policy, Stamp stamp) {

  private static final int LATEST_REVIEW_DAYS = 90;
  private static final int MOST_WAITS = 2;

  Change<Referral, ReferralEvent> accept(LocalDate expectedOn, @Nullable DelayReason reason) {
    mustAwaitAnswer();
    new ExpectedDay(expectedOn, stamp.at()).check(reason);
    return Change.of(
        new ReferralCopy(one)
            .answer(AgencyAnswer.accepted(expectedOn, reason))
            .entering(
                ReferralState.ACCEPTED, stamp, policy.untilResult(expectedOn, null, stamp.at()))
            .made(),
        new ReferralAccepted(one.ref(), stamp.at(), expectedOn, reason));
  }

  /**
   * @param sealedText what was written beside the code, already sealed
   */
  Change<Referral, ReferralEvent> reject(RejectionReason reason, @Nullable Sealed sealedText) {
    mustAwaitAnswer();
    if (reason == RejectionReason.OTHER && sealedText == null) {
      throw new ReferralRefusal.RejectionTextMissing();
    }
    return Change.of(
        new ReferralCopy(one)
            .answer(AgencyAnswer.rejected(reason, sealedText))
            .entering(ReferralState.REJECTED, stamp, null)
            .made(),
        new ReferralRejected(one.ref(), stamp.at(), reason, reason.next()));
  }

  /** Who asks has seen it; the time to answer stands still until the centre has answered. */
  Change<Referral, ReferralEvent> requestInfo(Sealed question) {
    if (one.state() == ReferralState.SENT) {
      Change<Referral, ReferralEvent> seen = new AgencyQueue(one, stamp).receive(policy);
      var asked = new AgencyReply(seen.state(), policy, stamp).requestInfo(question);
      var events = new ArrayList<>(seen.events());
      events.addAll(asked.events());
      return new Change<>(asked.state(), events);
    }
    if (one.state() != ReferralState.RECEIVED) {
      throw new ReferralRefusal.NotOpen(one.state());
    }
    if (!one.respite().mayPause()) {
      throw new ReferralRefusal.PausedTwice();
    }
    Countdown until = policy.untilInformed(stamp.at());
    var questions = new ArrayList<>(one.questions());
    questions.add(new Question(stamp, question, null, null));
    return Change.of(
        new ReferralCopy(one)
            .questions(questions)
            .entering(ReferralState.NEEDS_INFO, stamp, until)
            .respite(one.respite().asking(one.countdown()))
            .made(),
        new InfoRequested(one.ref(), stamp.at(), until.due()));
  }

  /** Twice at most: then the person hears yes or no. */
  Change<Referral, ReferralEvent> waitlist(LocalDate reviewOn) {
    mustAwaitAnswer();
    one.mustBe(one.state() != ReferralState.WAITLISTED);
    if (timesWaitlisted() >= MOST_WAITS) {
      throw new ReferralRefusal.WaitlistedTwice();
    }
    LocalDate today = ThaiDates.inBangkok(stamp.at());
    if (!reviewOn.isAfter(today) || reviewOn.isAfter(today.plusDays(LATEST_REVIEW_DAYS))) {
      throw new ReferralRefusal.ReviewDateInvalid();
    }
    return Change.of(
        new ReferralCopy(one)
            .answer(AgencyAnswer.waiting(reviewOn))
            .entering(ReferralState.WAITLISTED, stamp, policy.untilReviewed(reviewOn))
            .made(),
        new ReferralWaitlisted(one.ref(), stamp.at(), reviewOn));
  }

  /** Whether the next agency is asked, the case decides, which knows who agreed to what. */
  Change<Referral, ReferralEvent> forward(Forward forward) {
    mustAwaitAnswer();
    if (forward.toAgencyId().equals(one.agencyId())) {
      throw new ReferralRefusal.ForwardAgencyUnknown();
    }
    return Change.of(
        new ReferralCopy(one)
            .answer(AgencyAnswer.forwarded(forward.toAgencyId()))
            .entering(ReferralState.REFERRED_ONWARD, stamp, null)
            .made(),
        new ReferralForwarded(one.ref(), stamp.at(), forward.toAgencyId(), forward.service()));
  }

  private long timesWaitlisted() {
    return one.steps().stream().filter(step -> step.state() == ReferralState.WAITLISTED).count();
  }

  private void mustAwaitAnswer() {
    if (!one.state().awaitsAnswer()) {
      throw new ReferralRefusal.NotOpen(one.state());
    }
  }
}
