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

  static Shown of(long value, boolean exact) {
    if (exact || value == 0) {
      return new Shown(value, Long.toString(value));
    }
    if (value < SMALLEST) {
      return new Shown(null, "<5");
    }
    long rounded = (value + SMALLEST / 2) / SMALLEST * SMALLEST;
    return new Shown(rounded, Long.toString(rounded));
  }
}
