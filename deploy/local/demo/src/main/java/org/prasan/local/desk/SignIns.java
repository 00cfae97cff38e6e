package org.prasan.local.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** How often one may sign in within a minute; all who are refused share one count. */
final class SignIns {
  static final int PER_MINUTE = 60;
  static final Duration WINDOW = Duration.ofMinutes(1);
  private static final String REFUSED = "";

  private final Clock clock;
  private final Map<String, Integer> counts = new HashMap<>();
  private Instant windowEnds = Instant.MIN;

  SignIns(Clock clock) {
    this.clock = clock;
  }

  boolean allows(DemoPerson person) {
    return counted(person.subject());
  }

  boolean allowsRefusal() {
    return counted(REFUSED);
  }

  private synchronized boolean counted(String subject) {
    Instant now = clock.instant();
    if (!now.isBefore(windowEnds)) {
      counts.clear();
      windowEnds = now.plus(WINDOW);
    }
    return counts.merge(subject, 1, Integer::sum) <= PER_MINUTE;
  }
}
