package org.prasan.benchmarks.parts;

import static org.prasan.benchmarks.report.Spread.number;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.prasan.benchmarks.Settings;
import org.prasan.benchmarks.engines.Engines;
import org.prasan.benchmarks.load.ClosedLoop;
import org.prasan.benchmarks.load.Patience;
import org.prasan.benchmarks.report.LineChart;
import org.prasan.benchmarks.report.Page;
import org.prasan.benchmarks.report.Table;
import org.prasan.benchmarks.variants.OutboxVariant;

/** Creating, changing and sweeping, while the store holds more and more aggregates. */
final class AggregatesCurve {

  private static final int SAMPLE = 500;
  private static final int LOOKS = 5;
  private static final int STRIDE = 997;

  private final Engines engines;
  private final Settings settings;
  private final List<String> ids = new ArrayList<>();
  private final AtomicInteger turn = new AtomicInteger();
  private final Table table =
      new Table("Aggregates", "created a second", "changed a second", "idle sweep's look, ms");
  private final LineChart commands =
      new LineChart("Commands by size of the store", "aggregates", "commands a second", true);
  private final LineChart sweeps =
      new LineChart("One look for waiting events", "aggregates", "ms", true);

  AggregatesCurve(Engines engines, Settings settings) {
    this.engines = engines;
    this.settings = settings;
  }

  void measure(Page page) {
    String end = "all sizes measured";
    try (OutboxVariant outbox = OutboxVariant.woken(engines, "growth-aggregates")) {
      ClosedLoop.rate(settings.commands(), settings.callers(), outbox::take);
      String first = UUID.randomUUID().toString();
      outbox.take(first);
      Patience.require("warm-up", Compared.PATIENCE, outbox::settled);
      long deadline = System.nanoTime() + Duration.ofSeconds(settings.cap()).toNanos();
      for (int size : Steps.upTo(settings.aggregates())) {
        if (!fill(outbox, first, size, deadline)) {
          end = "stopped on the way to %,d after %d s".formatted(size, settings.cap());
          break;
        }
        measure(outbox, size);
      }
    }
    page.heading("Aggregates in the store")
        .text(
            "%d commands at each size by %d callers; %s."
                .formatted(SAMPLE, settings.callers(), end))
        .table(table)
        .picture("aggregates-commands", "Commands a second by aggregates", commands.svg())
        .picture("aggregates-sweeps", "Time of one sweep's look by aggregates", sweeps.svg());
  }

  private boolean fill(OutboxVariant outbox, String original, int size, long deadline) {
    while (ids.size() < size) {
      if (System.nanoTime() - deadline > 0) {
        return false;
      }
      ids.addAll(outbox.copies(original, Math.min(10_000, size - ids.size())));
    }
    return true;
  }

  private void measure(OutboxVariant outbox, int size) {
    double created = ClosedLoop.rate(SAMPLE, settings.callers(), outbox::take);
    Patience.require("publication", Compared.PATIENCE, outbox::settled);
    double changed = ClosedLoop.rate(SAMPLE, settings.callers(), _ -> outbox.change(next()));
    Patience.require("publication", Compared.PATIENCE, outbox::settled);
    double sweep = outbox.lookMillis(LOOKS);
    table.row("%,d".formatted(size), number(created), number(changed), number(sweep));
    commands.point("created", size, created).point("changed", size, changed);
    sweeps.point("ms", size, sweep);
  }

  /** In turn, for two commands for one aggregate at the same time are a conflict. */
  private String next() {
    return ids.get(Math.floorMod(turn.getAndAdd(STRIDE), ids.size()));
  }
}
