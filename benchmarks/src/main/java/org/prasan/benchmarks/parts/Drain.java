package org.prasan.benchmarks.parts;

import static org.prasan.benchmarks.report.Spread.number;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.prasan.benchmarks.Settings;
import org.prasan.benchmarks.engines.EngineProcess;
import org.prasan.benchmarks.engines.Engines;
import org.prasan.benchmarks.load.ClosedLoop;
import org.prasan.benchmarks.load.Patience;
import org.prasan.benchmarks.report.Page;
import org.prasan.benchmarks.report.Spread;
import org.prasan.benchmarks.report.Table;
import org.prasan.benchmarks.variants.BareVariant;
import org.prasan.benchmarks.variants.BareVariant.Mode;
import org.prasan.benchmarks.variants.OutboxVariant;

/** How fast what piled up while the broker was gone is brought to it, against its own speed. */
public final class Drain {

  private static final int STRETCH = 2_000;
  private static final int PRODUCE_ROUNDS = 3;

  private final Engines engines;
  private final Settings settings;

  public Drain(Engines engines, Settings settings) {
    this.engines = engines;
    this.settings = settings;
  }

  public Page measure() {
    try (OutboxVariant outbox = OutboxVariant.woken(engines, "drain")) {
      ClosedLoop.rate(settings.commands(), settings.callers(), outbox::take);
      Patience.require("warm-up", Compared.PATIENCE, outbox::settled);
      engines.broker().ifPresentOrElse(EngineProcess::kill, outbox::hold);
      double commands = fill(outbox);
      Runnable go = engines.broker().<Runnable>map(broker -> broker::start).orElse(outbox::release);
      var patience = Duration.ofSeconds(2L * settings.cap());
      Emptying emptying = Emptying.watch(outbox, go, patience);
      return page(commands, emptying, produceRate());
    }
  }

  private double fill(OutboxVariant outbox) {
    long start = System.nanoTime();
    long cap = Duration.ofSeconds(settings.cap()).toNanos();
    int filled = 0;
    while (filled < settings.pending() && System.nanoTime() - start < cap) {
      int commands = Math.min(STRETCH, settings.pending() - filled);
      ClosedLoop.rate(commands, settings.callers(), outbox::take);
      filled += commands;
    }
    return filled / ((System.nanoTime() - start) / 1e9);
  }

  /** Records of the same payload with the same producer settings, sent as fast as it takes them. */
  private Spread produceRate() {
    var rates = new ArrayList<Double>();
    int records = Math.max(settings.pending() / 2, 1_000);
    try (var bare = new BareVariant(engines, "drain-bare", Mode.SEND)) {
      produce(bare, records);
      for (int round = 0; round < PRODUCE_ROUNDS; round++) {
        rates.add(produce(bare, records));
      }
    }
    return Spread.of(List.copyOf(rates));
  }

  private static double produce(BareVariant bare, int records) {
    long start = System.nanoTime();
    ClosedLoop.rate(records, 1, bare::take);
    Patience.require("producing", Compared.PATIENCE, bare::settled);
    return records / ((System.nanoTime() - start) / 1e9);
  }

  private Page page(double commands, Emptying emptying, Spread produced) {
    String how =
        engines.broker().isPresent()
            ? "The broker is killed, commands go on until %,d events wait or %d s are over, and it is started again; times count from when it is up."
            : "The relay is held back (the broker was given and is not this program's to stop) until %,d events wait or %d s are over.";
    var table =
        new Table("Events a second", "figure")
            .row("commands accepted during the outage", number(commands))
            .row("drained: acknowledged by the broker", number(emptying.rate()))
            .row("the broker's own produce rate: median (lowest–highest)", produced.text())
            .row("drained to produced", number(emptying.rate() / produced.median()));
    return new Page("drain", "Emptying the outbox after an outage")
        .text(how.formatted(settings.pending(), settings.cap()))
        .text("Result: " + emptying.summary() + ".")
        .table(table)
        .picture("published", "Events published over time", emptying.chart().svg());
  }
}
