package org.prasan.local.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What one or more processes count about themselves, as {@code /actuator/prometheus} gives it. */
record Metrics(List<Sample> samples) {

  private static final Pattern LINE = Pattern.compile("(\\w+)(?:\\{(.*)})? (\\S+)(?: \\d+)?");
  private static final Pattern BOUND = Pattern.compile("\\ble=\"([^\"]+)\"");

  record Sample(String name, String labels, double value) {}

  static Metrics parse(String text) {
    return new Metrics(
        text.lines().map(LINE::matcher).filter(Matcher::matches).map(Metrics::sample).toList());
  }

  private static Sample sample(Matcher line) {
    String labels = line.group(2) == null ? "" : line.group(2);
    return new Sample(
        line.group(1), labels, Double.parseDouble(line.group(3).replace("Inf", "Infinity")));
  }

  private Stream<Sample> named(String name) {
    return samples.stream().filter(sample -> sample.name.equals(name));
  }

  /** Sum over all topics and processes; 0 when nothing was counted yet. */
  long sum(String name) {
    return Math.round(named(name).mapToDouble(Sample::value).sum());
  }

  /**
   * Estimated from the buckets, linear within one, as Prometheus does it.
   *
   * @param share such as 0.95
   * @return in the unit of the histogram; empty when it holds nothing
   */
  OptionalDouble quantile(String histogram, double share) {
    var buckets = new TreeMap<Double, Double>();
    named(histogram + "_bucket")
        .forEach(sample -> buckets.merge(bound(sample.labels), sample.value, Double::sum));
    if (buckets.isEmpty() || buckets.lastEntry().getValue() == 0) {
      return OptionalDouble.empty();
    }
    double rank = share * buckets.lastEntry().getValue();
    double lower = 0;
    double before = 0;
    for (var bucket : new ArrayList<>(buckets.entrySet())) {
      if (bucket.getValue() >= rank) {
        return OptionalDouble.of(within(lower, before, bucket.getKey(), bucket.getValue(), rank));
      }
      lower = bucket.getKey();
      before = bucket.getValue();
    }
    return OptionalDouble.empty();
  }

  private static double within(
      double lower, double before, double upper, double upTo, double rank) {
    return Double.isInfinite(upper)
        ? lower
        : lower + (upper - lower) * (rank - before) / (upTo - before);
  }

  private static double bound(String labels) {
    Matcher matcher = BOUND.matcher(labels);
    return matcher.find() && !matcher.group(1).equals("+Inf")
        ? Double.parseDouble(matcher.group(1))
        : Double.POSITIVE_INFINITY;
  }
}
