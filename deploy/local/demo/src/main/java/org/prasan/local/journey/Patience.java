package org.prasan.local.journey;

import java.time.Duration;

/**
 * How long a caller keeps trying while a process is down, and how long it pauses in between: from a
 * tenth of a second, doubled up to two seconds.
 */
final class Patience {

  static final Duration LIMIT = Duration.ofSeconds(150);
  private static final long LONGEST_PAUSE = 2_000;

  private final long end = System.nanoTime() + LIMIT.toNanos();
  private long pause = 100;

  boolean isOver() {
    return System.nanoTime() > end;
  }

  void pause() {
    pause(0);
  }

  /**
   * @param atLeastMillis what the other side asked for
   */
  void pause(long atLeastMillis) {
    sleep(Math.max(pause, atLeastMillis));
    pause = Math.min(LONGEST_PAUSE, pause * 2);
  }

  static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new JourneyStopped("interrupted");
    }
  }
}
