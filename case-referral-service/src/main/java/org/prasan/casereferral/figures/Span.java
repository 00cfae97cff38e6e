package org.prasan.casereferral.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * How long something took, as a bucket of a histogram. Four buckets to a doubling: a time read back
 * from its bucket is at most 9.1 % off, and times below a minute count as one minute.
 */
final class Span {

  static final double LARGEST_ERROR = 0.091;

  private static final int TO_A_DOUBLING = 4;
  private static final double SHORTEST_SECONDS = 60;

  private Span() {}

  static String bucket(Instant from, Instant to) {
    double seconds = Math.max(SHORTEST_SECONDS, Duration.between(from, to).toSeconds());
    double doublings = Math.log(seconds / SHORTEST_SECONDS) / Math.log(2);
    return String.format(Locale.ROOT, "b%03d", Math.round(doublings * TO_A_DOUBLING));
  }

  static Duration of(String bucket) {
    double doublings = Integer.parseInt(bucket.substring(1)) / (double) TO_A_DOUBLING;
    return Duration.ofSeconds(Math.round(SHORTEST_SECONDS * Math.pow(2, doublings)));
  }
}
