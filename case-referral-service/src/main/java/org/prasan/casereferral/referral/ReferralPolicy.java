package org.prasan.casereferral.referral;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.clocks.Countdown;
import org.prasan.casereferral.clocks.TimeLimit;
import org.prasan.casereferral.clocks.WorkingCalendar;
import org.prasan.casereferral.course.EscalationLevel;
import org.prasan.casereferral.course.NextEscalation;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/** Starts the clock that belongs to a state. */
@Component
public record ReferralPolicy(ClockProperties clocks, WorkingCalendar calendar) {

  String version() {
    return clocks.policy();
  }

  Countdown untilSeen(Urgency urgency, Instant from) {
    return expiring(clocks.acknowledge().of(urgency), from);
  }

  Countdown untilAnswered(Urgency urgency, Instant from) {
    return expiring(clocks.answer().of(urgency), from);
  }

  Countdown untilSent(Instant from) {
    return ending(clocks.draft(), from);
  }

  /** The centre is reminded; then the need comes back to it. */
  Countdown untilInformed(Instant from) {
    Instant due = clocks.information().after(from, calendar);
    return reminding(clocks.information(), from, due).endingAt(due);
  }

  Countdown untilReviewed(LocalDate reviewOn) {
    Instant due = reviewOn.atStartOfDay(ThaiDates.BANGKOK).toInstant();
    return new Countdown(null, null, due, due);
  }

  Countdown untilReturned(Instant from) {
    Instant due = clocks.withdrawal().after(from, calendar);
    return reminding(clocks.withdrawal(), from, due).endingAt(due);
  }

  /** Runs at least to the end of the days that the agency itself named. */
  Countdown untilResult(
      @Nullable LocalDate expectedOn, @Nullable Instant appointment, Instant from) {
    Countdown usual = reminding(clocks.result(), from, clocks.result().after(from, calendar));
    return Stream.of(
            Stream.ofNullable(expectedOn), Stream.ofNullable(appointment).map(ThaiDates::inBangkok))
        .flatMap(days -> days)
        .map(day -> day.plusDays(1).atStartOfDay(ThaiDates.BANGKOK).toInstant())
        .filter(usual.due()::isBefore)
        .max(Comparator.naturalOrder())
        .map(usual::until)
        .orElse(usual);
  }

  Countdown untilClosed(Instant from) {
    return ending(clocks.confirmation(), from);
  }

  /** All that is still to come of a clock that stood still. */
  Countdown later(Countdown left, Instant since, Instant until) {
    Duration stood = Duration.between(since, until);
    return left.shifted(at -> at.plus(stood));
  }

  /** The agency's head, once the time for the next step is over. */
  static @Nullable NextEscalation first(ReferralState state, Countdown clock) {
    return state == ReferralState.SENT || state == ReferralState.RECEIVED || state.isPromised()
        ? new NextEscalation(EscalationLevel.AGENCY_HEAD, clock.due())
        : null;
  }

  /**
   * Before it expires, chair and department are told within the grace; what was promised expires
   * never, and is told to the department again and again.
   */
  @Nullable NextEscalation following(
      NextEscalation now, ReferralState state, Countdown clock, Instant at) {
    EscalationLevel higher = now.to().higher();
    if (state.isPromised()) {
      return new NextEscalation(higher, clocks.escalation().after(at, calendar));
    }
    Duration part = clocks.grace().dividedBy(EscalationLevel.values().length);
    return now.to() == EscalationLevel.DEPARTMENT
        ? null
        : new NextEscalation(higher, clock.due().plus(part.multipliedBy(higher.ordinal())));
  }

  private Countdown ending(TimeLimit limit, Instant from) {
    Instant due = limit.after(from, calendar);
    return new Countdown(null, null, due, due);
  }

  private Countdown expiring(TimeLimit limit, Instant from) {
    Instant due = limit.after(from, calendar);
    return reminding(limit, from, due).endingAt(due.plus(clocks.grace()));
  }

  private Countdown reminding(TimeLimit limit, Instant from, Instant due) {
    return new Countdown(
        limit.percentAfter(from, 50, calendar), limit.percentAfter(from, 80, calendar), due, null);
  }
}
