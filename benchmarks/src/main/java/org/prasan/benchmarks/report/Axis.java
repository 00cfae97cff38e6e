package org.prasan.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** Maps values to places along one side of a picture; logarithmic or from zero. */
record Axis(double low, double high, boolean logarithmic, double from, double to) {

  static Axis linear(double highest, double from, double to) {
    double high = highest <= 0 ? 1 : highest * 1.05;
    return new Axis(0, high, false, from, to);
  }

  static Axis logarithmic(double lowest, double highest, double from, double to) {
    double low = Math.max(lowest, 1e-3);
    return new Axis(low, Math.max(highest, low * 10), true, from, to);
  }

  double at(double value) {
    double share =
        logarithmic
            ? Math.log(Math.max(value, low) / low) / Math.log(high / low)
            : (value - low) / (high - low);
    return from + share * (to - from);
  }

  List<Double> ticks() {
    var ticks = new ArrayList<Double>();
    if (logarithmic) {
      for (double tick = Math.pow(10, Math.ceil(Math.log10(low) - 1e-9));
          tick <= high * 1.0001;
          tick *= 10) {
        ticks.add(tick);
      }
      return ticks;
    }
    double step = step(high / 6);
    for (double tick = 0; tick <= high; tick += step) {
      ticks.add(tick);
    }
    return ticks;
  }

  /** The next of 1, 2, 5, 10, 20, … */
  private static double step(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (double factor : new double[] {1, 2, 5}) {
      if (factor * power >= least) {
        return factor * power;
      }
    }
    return 10 * power;
  }
}
