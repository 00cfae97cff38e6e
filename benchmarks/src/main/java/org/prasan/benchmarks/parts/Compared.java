package org.prasan.benchmarks.parts;

import java.time.Duration;
import java.util.List;
import org.prasan.benchmarks.load.ClosedLoop;
import org.prasan.benchmarks.load.Patience;
import org.prasan.benchmarks.variants.Variant;

/** The variants of one part: warmed up together, measured in turns. */
record Compared(List<Variant> variants) implements AutoCloseable {

  static final Duration PATIENCE = Duration.ofMinutes(2);

  static Compared warm(List<Variant> variants, int commands, int callers) {
    for (Variant variant : variants) {
      variant.resume();
      ClosedLoop.rate(commands, callers, variant::take);
      Patience.require("settling of " + variant.name(), PATIENCE, variant::settled);
      variant.pause();
      variant.clean();
    }
    return new Compared(variants);
  }

  /** Another one begins each round, so that none always follows the same one. */
  List<Variant> turn(int round) {
    int first = round % variants.size();
    var order = new java.util.ArrayList<>(variants.subList(first, variants.size()));
    order.addAll(variants.subList(0, first));
    return order;
  }

  @Override
  public void close() {
    variants.forEach(Variant::close);
  }
}
