package org.prasan.benchmarks.parts;

import java.util.ArrayList;
import java.util.List;

/** The sizes at which a curve is measured. */
final class Steps {

  private Steps() {}

  /** From 1,000 in factors of about three, with {@code last} as the last. */
  static List<Integer> upTo(int last) {
    var steps = new ArrayList<Integer>();
    for (int power = 1_000; power < last; power *= 10) {
      steps.add(power);
      if (3 * power < last) {
        steps.add(3 * power);
      }
    }
    steps.add(last);
    return steps;
  }
}
