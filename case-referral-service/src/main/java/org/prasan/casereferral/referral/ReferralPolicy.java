package org.prasan.casereferral.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.prasan.casereferral.clocks.Countdown;
import org.prasan.casereferral.clocks.TimeLimit;
import org.prasan.casereferral.clocks.WorkingCalendar;
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

  /** Runs at least to the end of the day for which the agency itself announced its help. */
  Countdown untilResult(LocalDate expectedOn, Instant from) {
    Instant promised = expectedOn.plusDays(1).atStartOfDay(ThaiDates.BANGKOK).toInstant();
    Countdown usual = reminding(clocks.result(), from, clocks.result().after(from, calendar));
    return usual.due().isBefore(promised) ? usual.until(promised) : usual;
  }

  Countdown untilClosed(Instant from) {
    Instant due = clocks.confirmation().after(from, calendar);
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
