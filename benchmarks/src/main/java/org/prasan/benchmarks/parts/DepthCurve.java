package org.prasan.benchmarks.parts;

import static org.prasan.benchmarks.report.Spread.number;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.prasan.benchmarks.Settings;
import org.prasan.benchmarks.engines.Engines;
import org.prasan.benchmarks.load.ClosedLoop;
import org.prasan.benchmarks.load.Patience;
import org.prasan.benchmarks.report.LineChart;
import org.prasan.benchmarks.report.Page;
import org.prasan.benchmarks.report.Table;
import org.prasan.benchmarks.variants.OutboxVariant;

/** Commands, sweeps and the draining, while more and more events wait. */
final class DepthCurve {

  /**
   * @param depth events that waited at the end of this step
   * @param commands accepted a second on the way to it
   * @param sweepMillis for the store to find the longest waiting
   */
  private record Step(int depth, double commands, double sweepMillis) {}

  private static final int LOOKS = 3;

  private final Engines engines;
  private final Settings settings;
  private final List<Step> steps = new ArrayList<>();

  DepthCurve(Engines engines, Settings settings) {
    this.engines = engines;
    this.settings = settings;
  }

  void measure(Page page) {
    try (OutboxVariant outbox = OutboxVariant.woken(engines, "growth-depth")) {
      ClosedLoop.rate(settings.commands(), settings.callers(), outbox::take);
      Patience.require("warm-up", Compared.PATIENCE, outbox::settled);
      outbox.hold();
      fill(outbox);
      var drain = Emptying.watch(outbox, outbox::release, Duration.ofSeconds(2L * settings.cap()));
      write(page, drain);
    }
  }

  private void fill(OutboxVariant outbox) {
    long deadline = System.nanoTime() + Duration.ofSeconds(settings.cap()).toNanos();
    int depth = 0;
    for (int next : Steps.upTo(settings.depth())) {
      int stretch = Math.min(next - depth, 10_000);
      while (depth < next && System.nanoTime() - deadline < 0) {
        int commands = Math.min(stretch, next - depth);
        double rate = ClosedLoop.rate(commands, settings.callers(), outbox::take);
        depth += commands;
        steps.add(new Step(depth, rate, outbox.lookMillis(LOOKS)));
      }
    }
  }

  private void write(Page page, Emptying drain) {
    var table =
        new Table("Events waiting", "commands accepted a second", "sweep's look, ms (median)");
    var commands =
        new LineChart("Commands while events wait", "events waiting", "commands a second", false);
    var sweeps = new LineChart("One look for waiting events", "events waiting", "ms", false);
    for (Step step : steps) {
      table.row("%,d".formatted(step.depth()), number(step.commands()), number(step.sweepMillis()));
      commands.point("accepted a second", step.depth(), step.commands());
      sweeps.point("median ms", step.depth(), step.sweepMillis());
    }
    page.heading("Events waiting in the outbox")
        .text(
            "Commands are accepted while nothing reaches the broker, up to %,d events or %d s. Sweeps run as in operation. Then all is released: %s."
                .formatted(settings.depth(), settings.cap(), drain.summary()))
        .table(table)
        .picture("depth-commands", "Commands a second by events waiting", commands.svg())
        .picture("depth-sweeps", "Time of one sweep's look by events waiting", sweeps.svg())
        .picture("depth-drain", "Events published over time", drain.chart().svg());
  }
}
