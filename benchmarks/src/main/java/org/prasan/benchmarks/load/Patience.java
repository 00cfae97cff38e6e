package org.prasan.benchmarks.load;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what will happen, and gives up when it does not. */
public final class Patience {

  private Patience() {}

  /** Whether it happened in time. */
  public static boolean await(Duration patience, BooleanSupplier happened) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!happened.getAsBoolean()) {
      if (System.nanoTime() - deadline > 0) {
        return false;
      }
      sleep(Duration.ofMillis(1));
    }
    return true;
  }

  /**
   * @throws IllegalStateException when it did not happen in time
   */
  public static void require(String what, Duration patience, BooleanSupplier happened) {
    if (!await(patience, happened)) {
      throw new IllegalStateException(what + " did not happen within " + patience);
    }
  }

  public static void sleep(Duration time) {
    try {
      TimeUnit.NANOSECONDS.sleep(time.toNanos());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
