package org.prasan.casereferral.clocks;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a clock: reminders drop out when they were given, the end when it came.
 *
 * @param half when to remind for the first time, if that is still to come
 * @param fourFifths when to remind for the second time, if that is still to come
 * @param due until when the answer is expected
 * @param end when the clock itself acts; none when it only reminds and leaves the referral overdue
 */
public record Countdown(
    @Nullable Instant half, @Nullable Instant fourFifths, Instant due, @Nullable Instant end) {

  public @Nullable Instant next() {
    if (half != null) {
      return half;
    }
    return fourFifths != null ? fourFifths : end;
  }

  public boolean hasEnded(Instant now) {
    return end != null && !end.isAfter(now);
  }

  /** 80 or 50 when that reminder is due, 0 when none is; a late look gives only the later one. */
  public int reminderDue(Instant now) {
    if (fourFifths != null && !fourFifths.isAfter(now)) {
      return 80;
    }
    return half != null && !half.isAfter(now) ? 50 : 0;
  }

  public Countdown reminded(int percent) {
    return new Countdown(null, percent == 80 ? null : fourFifths, due, end);
  }

  /** Once it ended: what is due stays, and the clock acts again then. */
  Countdown endedUntil(Instant again) {
    return new Countdown(null, null, due, again);
  }

  public Countdown endingAt(Instant end) {
    return new Countdown(half, fourFifths, due, end);
  }

  /** Every moment that is still to come, moved. */
  public Countdown shifted(UnaryOperator<Instant> move) {
    return new Countdown(
        half == null ? null : move.apply(half),
        fourFifths == null ? null : move.apply(fourFifths),
        move.apply(due),
        end == null ? null : move.apply(end));
  }

  public Countdown until(Instant later) {
    return new Countdown(half, fourFifths, later, end);
  }
}
