package org.prasan.casereferral.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import org.prasan.casereferral.clocks.ClockReason;
import org.prasan.casereferral.clocks.Countdown;
import org.prasan.casereferral.course.NextEscalation;
import org.prasan.casereferral.course.Respite;
import org.prasan.casereferral.reason.WithdrawalReason;
import org.prasan.casereferral.referral.AgencyStepEvent.ReviewDue;
import org.prasan.casereferral.referral.CentreStepEvent.ReferralClockExtended;
import org.prasan.casereferral.referral.CentreStepEvent.ReferralClockPaused;
import org.prasan.casereferral.referral.CentreStepEvent.ReferralClockResumed;
import org.prasan.casereferral.referral.ReferralEvent.ReferralEscalated;
import org.prasan.casereferral.referral.ReferralEvent.ReferralExpired;
import org.prasan.casereferral.referral.ReferralEvent.ReferralReminded;
import org.prasan.casereferral.referral.ReferralEvent.ReferralStale;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.messaging.Change;
import org.prasan.thai.ThaiDates;

/** What time does to a referral, and who gives it more. */
record ReferralTime(Referral one, ReferralPolicy policy) {

  private static final int LONGEST_DAYS = 30;

  Change<Referral, ReferralEvent> tick(Instant now) {
    Countdown left = one.countdown();
    if (left == null) {
      return Change.of(one);
    }
    if (left.hasEnded(now)) {
      return ended(now);
    }
    NextEscalation next = one.escalation();
    if (next != null && next.isDue(now)) {
      return escalated(next, left, now);
    }
    int percent = left.reminderDue(now);
    if (percent == 0) {
      return Change.of(one);
    }
    return Change.of(
        new ReferralCopy(one).reminded(left.reminded(percent)).made(),
        new ReferralReminded(one.ref(), percent, left.due(), one.state()));
  }

  private Change<Referral, ReferralEvent> ended(Instant now) {
    var desk = new ReferrerDesk(one, policy, Stamp.byClock(now));
    return switch (one.state()) {
      case DRAFT -> desk.withdrawn(WithdrawalReason.DRAFT_LAPSED);
      case NEEDS_INFO -> desk.withdrawn(WithdrawalReason.INFO_NOT_SUPPLIED);
      case WITHDRAWAL_REQUESTED -> desk.acknowledge();
      case OUTCOME_RECORDED -> desk.closed(false);
      case WAITLISTED -> review(now);
      case SENT, RECEIVED -> expire(now);
      case ACCEPTED, IN_SERVICE -> Change.of(one);
      case REJECTED, REFERRED_ONWARD, EXPIRED, WITHDRAWN, CLOSED, ENTERED_IN_ERROR ->
          Change.of(one);
    };
  }

  private Change<Referral, ReferralEvent> expire(Instant now) {
    return Change.of(
        new ReferralCopy(one).entering(ReferralState.EXPIRED, Stamp.byClock(now), null).made(),
        new ReferralExpired(one.ref(), now, one.claimedBy() != null));
  }

  private Change<Referral, ReferralEvent> review(Instant now) {
    Countdown until = policy.untilAnswered(one.request().urgency(), now);
    return Change.of(
        new ReferralCopy(one).entering(ReferralState.RECEIVED, Stamp.byClock(now), until).made(),
        new ReviewDue(one.ref(), now, until.due()));
  }

  /** Reminders that come too late are left out: somebody above is told instead. */
  private Change<Referral, ReferralEvent> escalated(
      NextEscalation next, Countdown left, Instant now) {
    var events = new ArrayList<ReferralEvent>();
    var after = new ReferralCopy(one).reminded(left.reminded(80));
    if (one.state().isPromised() && one.care().staleSince() == null) {
      after.care(one.care().stale(now));
      events.add(new ReferralStale(one.ref(), left.due(), now));
    }
    events.add(new ReferralEscalated(one.ref(), next.to(), left.due(), one.state()));
    after.escalating(policy.following(next, one.state(), left, now));
    return new Change<>(after.made(), events);
  }

  Change<Referral, ReferralEvent> pause(LocalDate until, ClockReason reason, Stamp stamp) {
    Countdown left = running();
    if (!one.respite().mayPause()) {
      throw new ReferralRefusal.PausedTwice();
    }
    if (one.respite().isPaused(stamp.at())) {
      throw new ReferralRefusal.ClockPaused();
    }
    Instant end = dayWithin(until, stamp.at(), stamp.at());
    Countdown later = policy.later(left, stamp.at(), end);
    var pause = new Respite.Pause(stamp.at(), end, reason);
    return Change.of(
        moved(later, one.respite().paused(pause)),
        new ReferralClockPaused(one.ref(), stamp.at(), end, reason, later.due()));
  }

  /** The rest of the pause is taken back. */
  Change<Referral, ReferralEvent> resume(Stamp stamp) {
    Countdown left = running();
    Respite.Pause pause = one.respite().pause();
    if (pause == null || !pause.until().isAfter(stamp.at())) {
      throw new ReferralRefusal.ClockNotPaused();
    }
    Countdown earlier = policy.later(left, pause.until(), stamp.at());
    return Change.of(
        moved(earlier, one.respite().resumed()),
        new ReferralClockResumed(one.ref(), stamp.at(), earlier.due()));
  }

  Change<Referral, ReferralEvent> extend(LocalDate until, ClockReason reason, Stamp stamp) {
    Countdown left = running();
    if (!one.respite().mayExtend()) {
      throw new ReferralRefusal.ExtendedTwice();
    }
    Countdown later = policy.later(left, left.due(), dayWithin(until, left.due(), stamp.at()));
    return Change.of(
        moved(later, one.respite().extended()),
        new ReferralClockExtended(one.ref(), stamp.at(), reason, later.due()));
  }

  private Referral moved(Countdown clock, Respite respite) {
    return new ReferralCopy(one).care(one.care().heardOf()).clocked(clock).respite(respite).made();
  }

  /** Only where the agency's own clock runs. */
  private Countdown running() {
    ReferralState state = one.state();
    one.mustBe(
        state == ReferralState.SENT || state == ReferralState.RECEIVED || state.isPromised());
    return Objects.requireNonNull(one.countdown());
  }

  /** The end of that day in Bangkok, ahead of both moments and not too far. */
  private static Instant dayWithin(LocalDate day, Instant after, Instant now) {
    Instant end = day.plusDays(1).atStartOfDay(ThaiDates.BANGKOK).toInstant();
    boolean tooFar = day.isAfter(ThaiDates.inBangkok(now).plusDays(LONGEST_DAYS));
    if (tooFar || !end.isAfter(after) || !end.isAfter(now)) {
      throw new ReferralRefusal.ClockDateInvalid();
    }
    return end;
  }
}
