package org.prasan.casereferral.figures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A need, as far as figures know it.
 *
 * @param aids how often the centre itself helped
 */
public record NeedTally(
    String dimension, String state, Instant since, @Nullable String outcome, int aids) {

  static final String OPEN = "OPEN";
  static final String REFERRED = "REFERRED";
  static final String OUTCOME = "OUTCOME";
  static final String UNMET = "UNMET";

  static NeedTally open(String dimension, Instant at) {
    return new NeedTally(dimension, OPEN, at, null, 0);
  }

  NeedTally entering(String next, @Nullable String result, Instant at) {
    return new NeedTally(dimension, next, next.equals(state) ? since : at, result, aids);
  }

  NeedTally aided(int more) {
    return new NeedTally(dimension, state, since, outcome, aids + more);
  }

  boolean isSettled() {
    return state.equals(OUTCOME) || state.equals(UNMET);
  }

  boolean wasHelped() {
    return aids > 0 || outcome != null && outcome.startsWith("HELPED");
  }

  boolean hasReport() {
    return aids > 0 || outcome != null;
  }
}
