package org.prasan.benchmarks.engines;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Waits for what will happen, in the thread that waits and to the millisecond, so that waiting is
 * no part of what is measured.
 */
public final class Patience {

  public static final Duration USUAL = Duration.ofMinutes(2);

  private Patience() {}

  /** Whether it happened in time. */
  public static boolean await(Duration patience, BooleanSupplier happened) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!happened.getAsBoolean()) {
      if (System.nanoTime() - deadline > 0) {
        return false;
      }
      LockSupport.parkNanos(1_000_000);
    }
    return true;
  }

  /**
   * @throws IllegalStateException when it did not happen in the usual time
   */
  public static void require(String what, BooleanSupplier happened) {
    if (!await(USUAL, happened)) {
      throw new IllegalStateException(what + " did not happen within " + USUAL);
    }
  }

  public static void pause(Duration time) {
    await(time, () -> false);
  }

  /** Seconds since a {@link System#nanoTime}. */
  public static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
