package org.prasan.benchmarks.parts;

import static org.prasan.benchmarks.report.Spread.number;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.prasan.benchmarks.Settings;
import org.prasan.benchmarks.engines.EngineProcess;
import org.prasan.benchmarks.engines.Engines;
import org.prasan.benchmarks.load.ClosedLoop;
import org.prasan.benchmarks.load.OpenLoop;
import org.prasan.benchmarks.load.Patience;
import org.prasan.benchmarks.report.Page;
import org.prasan.benchmarks.report.Table;
import org.prasan.benchmarks.variants.OutboxVariant;
import org.prasan.benchmarks.variants.Reader;

/** How long after an engine's death and return everything is as before. */
public final class Recovery {

  private static final int PER_SECOND = 20;
  private static final Duration BEFORE = Duration.ofSeconds(3);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Engines engines;
  private final Settings settings;
  private final Table table =
      new Table(
          "Engine",
          "it is up after, s",
          "first event handled after, s",
          "all handled after, s",
          "commands accepted",
          "refused or unknown",
          "accepted events lost");

  public Recovery(Engines engines, Settings settings) {
    this.engines = engines;
    this.settings = settings;
  }

  public Page measure() {
    outage("broker", engines.broker());
    outage("store", engines.store());
    return new Page("recovery", "After an outage")
        .text(
            """
            An open loop of %d commands a second. The engine is killed without warning, is gone \
            for %d s and is started again on the same data; times count from that start. All \
            handled: every event whose command had been accepted by then, or during the outage.
            """
                .formatted(PER_SECOND, settings.outage()))
        .table(table);
  }

  private void outage(String name, Optional<EngineProcess> engine) {
    if (engine.isEmpty()) {
      table.row(name + ": given, not this program's to stop", "–", "–", "–", "–", "–", "–");
      return;
    }
    String source = "recovery-" + name;
    try (OutboxVariant outbox = OutboxVariant.woken(engines, source);
        Reader reader = Reader.of(engines, source + "-reader", source)) {
      ClosedLoop.rate(settings.commands(), settings.callers(), outbox::take);
      Patience.require("warm-up", PATIENCE, outbox::settled);
      var loop = new OpenLoop(reader.arrivals()::expect, outbox::take, PER_SECOND);
      var goOn = new AtomicBoolean(true);
      Thread running = Thread.ofPlatform().name("open-loop").start(() -> loop.run(goOn::get));
      Patience.sleep(BEFORE);
      suffer(
          name,
          engine.get(),
          loop,
          reader,
          () -> {
            goOn.set(false);
            join(running);
          });
    }
  }

  private void suffer(
      String name, EngineProcess engine, OpenLoop loop, Reader reader, Runnable stop) {
    engine.kill();
    Patience.sleep(Duration.ofSeconds(settings.outage()));
    long start = System.nanoTime();
    engine.start();
    double up = since(start);
    Patience.await(PATIENCE, () -> reader.arrivals().lastNanos() - start > 0);
    double first = (reader.arrivals().lastNanos() - start) / 1e9;
    Set<String> accepted = loop.accepted();
    boolean all = Patience.await(PATIENCE, () -> reader.arrivals().missing(accepted) == 0);
    double handled = all ? since(start) : Double.NaN;
    stop.run();
    Set<String> total = loop.accepted();
    Patience.await(PATIENCE, () -> reader.arrivals().missing(total) == 0);
    table.row(
        name,
        number(up),
        number(first),
        number(handled),
        "%,d".formatted(total.size()),
        "%,d".formatted(loop.refused()),
        "%,d".formatted(reader.arrivals().missing(total)));
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
