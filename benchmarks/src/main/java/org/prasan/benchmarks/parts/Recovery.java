package org.prasan.benchmarks.parts;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.prasan.benchmarks.engines.EngineProcess;
import org.prasan.benchmarks.engines.Patience;
import org.prasan.benchmarks.report.Page;
import org.prasan.benchmarks.report.Table;
import org.prasan.benchmarks.variants.Arrivals;
import org.prasan.benchmarks.variants.OutboxVariant;
import org.prasan.benchmarks.variants.Reader;

/** How long after an engine's death and return everything is as before. */
public final class Recovery {

  private static final int PER_SECOND = 20;
  private static final Duration BEFORE = Duration.ofSeconds(3);

  private final Bench bench;
  private final Table table =
      new Table(
          "Engine | it is up after, s | first event handled after, s | all handled after, s | commands accepted | refused or unknown | accepted events lost");

  public Recovery(Bench bench) {
    this.bench = bench;
  }

  public Page measure() {
    outage("broker", bench.engines().broker());
    outage("store", bench.engines().store());
    return new Page("recovery", "After an outage")
        .text(
            String.format(
                Locale.ROOT,
                """
                An open loop of %d commands a second. The engine is killed without warning, is gone \
                for %d s and is started again on the same data; times count from that start. All \
                handled: every event whose command had been accepted by then, or during the outage.
                """,
                PER_SECOND,
                bench.settings().outage()))
        .table(table);
  }

  private void outage(String name, Optional<EngineProcess> engine) {
    if (engine.isEmpty()) {
      table.row(name + ": given, not this program's to stop", "–", "–", "–", "–", "–", "–");
      return;
    }
    String source = "recovery-" + name;
    try (OutboxVariant outbox = OutboxVariant.woken(bench.engines(), source);
        var reader = new Reader(bench.engines(), source + "-reader", source)) {
      bench.warm(outbox);
      var loop = new OpenLoop(reader.arrivals()::expect, outbox::take, PER_SECOND);
      suffer(name, engine.get(), loop, reader.arrivals());
    }
  }

  private void suffer(String name, EngineProcess engine, OpenLoop loop, Arrivals arrivals) {
    var goOn = new AtomicBoolean(true);
    var running = CompletableFuture.runAsync(() -> loop.run(goOn::get), Thread.ofPlatform()::start);
    Patience.pause(BEFORE);
    engine.kill();
    Patience.pause(Duration.ofSeconds(bench.settings().outage()));
    long start = System.nanoTime();
    engine.start();
    double up = Patience.secondsSince(start);
    Patience.await(Patience.USUAL, () -> arrivals.lastNanos() - start > 0);
    double first = (arrivals.lastNanos() - start) / 1e9;
    boolean all = handled(arrivals, loop.accepted());
    double handled = all ? Patience.secondsSince(start) : Double.NaN;
    goOn.set(false);
    running.join();
    Set<String> total = loop.accepted();
    handled(arrivals, total);
    table.row(name, up, first, handled, total.size(), loop.refused(), arrivals.missing(total));
  }

  private static boolean handled(Arrivals arrivals, Set<String> ids) {
    return Patience.await(Patience.USUAL, () -> arrivals.missing(ids) == 0);
  }
}
