package org.prasan.local.journey;

import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/**
 * Makes every run of the journey the same: equal names give equal people, stories and idempotency
 * keys, so that a run which was cut off goes on where it stood.
 */
record Seed(long value) {

  static final Seed DEMO = new Seed(2565);

  /**
   * The choice that this percent falls to when each has its share of a hundred.
   *
   * @param percent from 0 to 99
   */
  static <T> T at(int percent, T[] choices, ToIntFunction<T> share) {
    int left = percent;
    for (T choice : choices) {
      left -= share.applyAsInt(choice);
      if (left < 0) {
        return choice;
      }
    }
    return choices[0];
  }

  String key(String step, String thing) {
    return "journey-" + value + "-" + step + "-" + thing;
  }

  SplittableRandom random(String thing) {
    return new SplittableRandom(value * 1_000_003 + thing.hashCode());
  }
}
