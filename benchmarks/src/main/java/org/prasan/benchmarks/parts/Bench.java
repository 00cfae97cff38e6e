package org.prasan.benchmarks.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.prasan.benchmarks.engines.Engines;
import org.prasan.benchmarks.load.ClosedLoop;
import org.prasan.benchmarks.load.Patience;
import org.prasan.benchmarks.variants.Variant;

/** What every part measures on, and how much of it. */
public record Bench(Engines engines, Settings settings) {

  /** Commands accepted a second. */
  double rate(int commands, Consumer<String> command) {
    return ClosedLoop.rate(commands, settings.callers(), command);
  }

  /** A round's worth of commands, and all that follows from them. */
  void warm(Variant variant) {
    rate(settings.commands(), variant::take);
    settle(variant);
  }

  static void settle(Variant variant) {
    Patience.require("settling of " + variant.name(), variant::settled);
  }

  /** Sizes at which a curve is measured: from 1,000 in factors of about three to {@code last}. */
  static List<Integer> sizes(int last) {
    var sizes = new ArrayList<Integer>();
    for (int power = 1_000; power < last; power *= 10) {
      sizes.add(power);
      if (3 * power < last) {
        sizes.add(3 * power);
      }
    }
    sizes.add(last);
    return sizes;
  }
}
