package org.prasan.local.journey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Writes what the load probe measured, with the machine it ran on. */
record LoadTable(int loaded, Duration loading, int rate, int seconds) {

  String markdown(Map<String, List<Long>> times) {
    var all = new ArrayList<Long>();
    var text = new StringBuilder();
    text.append(
        """
        # Commands under load

        Local system (`./prasan up`, `./prasan demo`), %d processors, Java %s.
        %d cases were loaded through the API in %.0f s (%.0f a second, 10 callers), beside those of the demo.
        Then %d commands a second for %d s arrived by the clock. Times are counted from the moment at which
        a command was due, so that waiting behind a slow one is not left out. Percentiles are exact.

        | Command | count | p50 ms | p95 ms | p99 ms | max ms |
        |---|--:|--:|--:|--:|--:|
        """
            .formatted(
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                loaded,
                Phases.seconds(loading),
                loaded / Phases.seconds(loading),
                rate,
                seconds));
    times.forEach((kind, nanos) -> {
      all.addAll(nanos);
      text.append(row(kind, nanos));
    });
    return text.append(row("all", all)).toString();
  }

  private static String row(String kind, List<Long> nanos) {
    var sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    return "| %s | %d | %.1f | %.1f | %.1f | %.1f |%n"
        .formatted(
            kind,
            sorted.size(),
            at(sorted, 0.5),
            at(sorted, 0.95),
            at(sorted, 0.99),
            at(sorted, 1));
  }

  private static double at(List<Long> sorted, double share) {
    int rank = (int) Math.ceil(share * sorted.size());
    return sorted.get(Math.max(0, rank - 1)) / 1e6;
  }
}
