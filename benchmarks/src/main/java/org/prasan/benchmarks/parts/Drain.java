package org.prasan.benchmarks.parts;

import java.util.ArrayList;
import java.util.Locale;
import org.prasan.benchmarks.engines.EngineProcess;
import org.prasan.benchmarks.engines.Patience;
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

  private Drain() {}

  public static Page measure(Bench bench) {
    var broker = bench.engines().broker();
    try (OutboxVariant outbox = OutboxVariant.woken(bench.engines(), "drain")) {
      bench.warm(outbox);
      broker.ifPresentOrElse(EngineProcess::kill, outbox::hold);
      double commands = fill(bench, outbox);
      Runnable go = broker.<Runnable>map(killed -> killed::start).orElse(outbox::release);
      Emptying emptying = Emptying.watch(outbox, go, bench.settings());
      return page(bench, commands, emptying, produceRate(bench));
    }
  }

  private static double fill(Bench bench, OutboxVariant outbox) {
    int pending = bench.settings().pending();
    long start = System.nanoTime();
    long deadline = bench.settings().capEnds();
    int filled = 0;
    while (filled < pending && System.nanoTime() < deadline) {
      int stretch = Math.min(STRETCH, pending - filled);
      bench.rate(stretch, outbox::take);
      filled += stretch;
    }
    return filled / Patience.secondsSince(start);
  }

  /** Records of the same payload with the same producer settings, sent as fast as it takes them. */
  private static Spread produceRate(Bench bench) {
    var rates = new ArrayList<Double>();
    int records = Math.max(bench.settings().pending() / 2, 1_000);
    try (var bare = new BareVariant(bench.engines(), "drain-bare", Mode.SEND)) {
      for (int round = 0; round <= PRODUCE_ROUNDS; round++) {
        long start = System.nanoTime();
        Bench.rate(records, 1, bare::take);
        Bench.settle(bare);
        rates.add(records / Patience.secondsSince(start));
      }
    }
    return Spread.of(rates.subList(1, rates.size()));
  }

  private static Page page(Bench bench, double commands, Emptying emptying, Spread produced) {
    String how =
        bench.engines().broker().isPresent()
            ? "The broker is killed, commands go on until %,d events wait or %d s are over, and it is started again; times count from when it is up."
            : "The relay is held back (the broker was given and is not this program's to stop) until %,d events wait or %d s are over.";
    var table =
        new Table("Events a second | figure")
            .row("commands accepted during the outage", commands)
            .row("drained: acknowledged by the broker", emptying.rate())
            .row("the broker's own produce rate: median (lowest–highest)", produced)
            .row("drained to produced", emptying.rate() / produced.median());
    return new Page("drain", "Emptying the outbox after an outage")
        .text(String.format(Locale.ROOT, how, bench.settings().pending(), bench.settings().cap()))
        .text("Result: " + emptying.summary() + ".")
        .table(table)
        .picture("published", emptying.chart());
  }
}
