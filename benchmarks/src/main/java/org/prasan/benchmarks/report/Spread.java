package org.prasan.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** Median and range of what several rounds measured: one round proves nothing. */
public record Spread(double median, double lowest, double highest) {

  /**
   * @param values at least one
   */
  public static Spread of(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int size = sorted.size();
    double median = (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    return new Spread(median, sorted.getFirst(), sorted.getLast());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%s (%s–%s)", number(median), number(lowest), number(highest));
  }

  /** As many digits as a reader can use. */
  public static String number(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    double size = Math.abs(value);
    return String.format(Locale.ROOT, size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f", value);
  }
}
