package org.prasan.casereferral.figures;

import org.jspecify.annotations.Nullable;

/**
 * A number as it may be told. Outside the district one to four are {@code <5}, and all others are
 * rounded to the nearest five, so that no difference of two answers tells what one of them hides.
 *
 * @param value null where it is too small to be told
 */
record Shown(@Nullable Long value, String text) {

  private static final long SMALLEST = 5;
  private static final long THOUSAND_BAHT = 100_000;

  static Shown of(long value, boolean exact) {
    return of(value, value, SMALLEST, exact);
  }

  /**
   * Outside the district money is told to the nearest thousand baht, and not at all where it was
   * given fewer than five times.
   */
  static Shown ofMoney(long satang, long times, boolean exact) {
    return of(satang, times, THOUSAND_BAHT, exact);
  }

  private static Shown of(long value, long times, long nearest, boolean exact) {
    if (exact || times == 0) {
      return new Shown(value, Long.toString(value));
    }
    if (times < SMALLEST) {
      return new Shown(null, "<5");
    }
    long rounded = (value + nearest / 2) / nearest * nearest;
    return new Shown(rounded, Long.toString(rounded));
  }
}
