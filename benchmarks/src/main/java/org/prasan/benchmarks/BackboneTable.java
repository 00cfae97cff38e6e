package org.prasan.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.prasan.testing.engines.Engines;

/** Writes what was measured, and on what. */
record BackboneTable(int rounds, int commands, int callers, int events) {

  String markdown(
      List<Double> outbox, List<Double> bare, Histogram eventLatency, Histogram bareLatency) {
    return """
    # What the backbone costs

    %d processors, Java %d; broker and store run in the same process (%s).
    %d rounds of %d commands by %d callers, the two ways in turns; then %d events one at a time.

    | Commands accepted and acknowledged by the broker, a second | median | lowest | highest |
    |---|--:|--:|--:|
    | through `AggregateStore` and `OutboxRelay` | %s |
    | bare insert, bare send beside it (loses or invents events in a crash) | %s |
    | ratio of the medians | %.2f | | |

    | One event | p50 ms | p95 ms | p99 ms |
    |---|--:|--:|--:|
    | from the command to its handler's call in the consumer | %s |
    | bare Kafka round trip: send to poll | %s |
    """
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            Runtime.version().feature(),
            engines(),
            rounds,
            commands,
            callers,
            events,
            row(outbox),
            row(bare),
            median(outbox) / median(bare),
            row(eventLatency),
            row(bareLatency));
  }

  private static String engines() {
    return Engines.mongoUri().contains("127.0.0.1") ? "embedded engines" : "engines given";
  }

  private static String row(List<Double> rates) {
    return "%.0f | %.0f | %.0f"
        .formatted(median(rates), Collections.min(rates), Collections.max(rates));
  }

  private static double median(List<Double> values) {
    var sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private static String row(Histogram times) {
    return "%.1f | %.1f | %.1f"
        .formatted(
            times.getValueAtPercentile(50) / 1e6,
            times.getValueAtPercentile(95) / 1e6,
            times.getValueAtPercentile(99) / 1e6);
  }
}
