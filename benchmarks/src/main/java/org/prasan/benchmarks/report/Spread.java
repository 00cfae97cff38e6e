package org.prasan.benchmarks.report;

import java.util.List;

/** Median and range of what several rounds measured: one round proves nothing. */
public record Spread(double median, double lowest, double highest) {

  /**
   * @param values at least one
   */
  public static Spread of(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return new Spread(median, sorted[0], sorted[sorted.length - 1]);
  }

  public String text() {
    return "%s (%s–%s)".formatted(number(median), number(lowest), number(highest));
  }

  /** As many digits as a reader can use. */
  public static String number(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    double size = Math.abs(value);
    return (size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f").formatted(value);
  }
}
