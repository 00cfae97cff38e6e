package org.prasan.benchmarks.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.prasan.benchmarks.report.Chart;
import org.prasan.benchmarks.report.Page;
import org.prasan.benchmarks.report.Table;
import org.prasan.benchmarks.variants.OutboxVariant;

/** Creating, changing and sweeping, while the store holds more and more aggregates. */
public final class AggregatesCurve {

  private static final int SAMPLE = 500;
  private static final int LOOKS = 5;
  private static final int STRIDE = 997;

  private final Bench bench;
  private final List<String> ids = new ArrayList<>();
  private final AtomicInteger turn = new AtomicInteger();
  private final Table table =
      new Table("Aggregates | created a second | changed a second | idle sweep's look, ms");
  private final Chart commands =
      Chart.logarithmicLines("Commands by size of the store", "aggregates", "commands a second");
  private final Chart sweeps =
      Chart.logarithmicLines("One look for waiting events", "aggregates", "ms");

  public AggregatesCurve(Bench bench) {
    this.bench = bench;
  }

  public void measure(Page page) {
    String end = "all sizes measured";
    int cap = bench.settings().cap();
    try (OutboxVariant outbox = OutboxVariant.woken(bench.engines(), "growth-aggregates")) {
      bench.warm(outbox);
      String first = UUID.randomUUID().toString();
      outbox.take(first);
      Bench.settle(outbox);
      long deadline = bench.settings().capEnds();
      for (int size : Bench.sizes(bench.settings().aggregates())) {
        if (!fill(outbox, first, size, deadline)) {
          end = String.format(Locale.ROOT, "stopped on the way to %,d after %d s", size, cap);
          break;
        }
        measure(outbox, size);
      }
    }
    page.heading("Aggregates in the store")
        .text(
            String.format(
                Locale.ROOT,
                "%d commands at each size by %d callers; %s.",
                SAMPLE,
                bench.settings().callers(),
                end))
        .table(table)
        .picture("aggregates-commands", commands)
        .picture("aggregates-sweeps", sweeps);
  }

  private boolean fill(OutboxVariant outbox, String original, int size, long deadline) {
    while (ids.size() < size && System.nanoTime() < deadline) {
      ids.addAll(outbox.collection().copy(original, Math.min(10_000, size - ids.size())));
    }
    return ids.size() >= size;
  }

  private void measure(OutboxVariant outbox, int size) {
    double created = bench.rate(SAMPLE, outbox::take);
    Bench.settle(outbox);
    double changed = bench.rate(SAMPLE, _ -> outbox.change(next()));
    Bench.settle(outbox);
    double sweep = outbox.lookMillis(LOOKS);
    table.row(size, created, changed, sweep);
    commands.point("created", size, created).point("changed", size, changed);
    sweeps.point("ms", size, sweep);
  }

  /** In turn, for two commands for one aggregate at the same time are a conflict. */
  private String next() {
    return ids.get(Math.floorMod(turn.getAndAdd(STRIDE), ids.size()));
  }
}
