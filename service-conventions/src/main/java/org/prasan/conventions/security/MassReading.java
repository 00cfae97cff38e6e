package org.prasan.conventions.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Notices who reads more records within an hour than anybody's work needs, once an hour each. */
final class MassReading {

  private static final Duration WINDOW = Duration.ofHours(1);

  private record Count(Instant windowEnds, long records) {}

  private final long threshold;
  private final Clock clock;
  private final SeenLast<Count> counts = new SeenLast<>();

  MassReading(long threshold, Clock clock) {
    this.threshold = threshold;
    this.clock = clock;
  }

  /**
   * @return true when these records are the ones that pass the threshold
   */
  synchronized boolean passes(String subject, long records) {
    Instant now = clock.instant();
    Count before = counts.get(subject);
    if (before == null || !now.isBefore(before.windowEnds())) {
      before = new Count(now.plus(WINDOW), 0);
    }
    var after = new Count(before.windowEnds(), before.records() + records);
    counts.put(subject, after);
    return before.records() <= threshold && after.records() > threshold;
  }
}
