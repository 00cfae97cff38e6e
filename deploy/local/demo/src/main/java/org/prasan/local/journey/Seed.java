package org.prasan.local.journey;

import java.util.SplittableRandom;

/**
 * Makes every run of the journey the same: equal names give equal people, stories and idempotency
 * keys, so that a run which was cut off goes on where it stood.
 */
record Seed(long value) {

  static final Seed DEMO = new Seed(2565);

  String key(String step, String thing) {
    return "journey-" + value + "-" + step + "-" + thing;
  }

  SplittableRandom random(String thing) {
    return new SplittableRandom(value * 1_000_003 + thing.hashCode());
  }
}
