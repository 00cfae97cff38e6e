package org.prasan.benchmarks.parts;

import java.util.Locale;
import org.prasan.benchmarks.report.Chart;
import org.prasan.benchmarks.report.Page;
import org.prasan.benchmarks.report.Table;
import org.prasan.benchmarks.variants.OutboxVariant;

/** Commands, sweeps and the draining, while more and more events wait. */
public final class DepthCurve {

  private static final int STRETCH = 10_000;
  private static final int LOOKS = 3;

  private final Bench bench;
  private final Table table =
      new Table("Events waiting | commands accepted a second | sweep's look, ms (median)");
  private final Chart commands =
      Chart.lines("Commands while events wait", "events waiting", "commands a second");
  private final Chart sweeps = Chart.lines("One look for waiting events", "events waiting", "ms");

  public DepthCurve(Bench bench) {
    this.bench = bench;
  }

  public void measure(Page page) {
    Settings settings = bench.settings();
    try (OutboxVariant outbox = OutboxVariant.woken(bench.engines(), "growth-depth")) {
      bench.warm(outbox);
      outbox.hold();
      fill(outbox);
      var drain = Emptying.watch(outbox, outbox::release, settings);
      page.heading("Events waiting in the outbox")
          .text(
              String.format(
                  Locale.ROOT,
                  "Commands are accepted while nothing reaches the broker, up to %,d events or %d s. Sweeps run as in operation. Then all is released: %s.",
                  settings.depth(),
                  settings.cap(),
                  drain.summary()))
          .table(table)
          .picture("depth-commands", commands)
          .picture("depth-sweeps", sweeps)
          .picture("depth-drain", drain.chart());
    }
  }

  private void fill(OutboxVariant outbox) {
    long deadline = bench.settings().capEnds();
    int depth = 0;
    for (int next : Bench.sizes(bench.settings().depth())) {
      while (depth < next && System.nanoTime() < deadline) {
        int stretch = Math.min(STRETCH, next - depth);
        double rate = bench.rate(stretch, outbox::take);
        depth += stretch;
        double look = outbox.lookMillis(LOOKS);
        table.row(depth, rate, look);
        commands.point("accepted a second", depth, rate);
        sweeps.point("median ms", depth, look);
      }
    }
  }
}
