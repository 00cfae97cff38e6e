package org.prasan.benchmarks.parts;

import static org.prasan.benchmarks.report.Spread.number;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.prasan.benchmarks.Settings;
import org.prasan.benchmarks.engines.Engines;
import org.prasan.benchmarks.load.ClosedLoop;
import org.prasan.benchmarks.load.OpenLoop;
import org.prasan.benchmarks.load.Patience;
import org.prasan.benchmarks.report.LineChart;
import org.prasan.benchmarks.report.Page;
import org.prasan.benchmarks.report.Table;
import org.prasan.benchmarks.variants.OutboxVariant;
import org.prasan.benchmarks.variants.Reader;

/** Commands and the way of their events, while more and more consumer groups read them. */
final class GroupsCurve {

  private static final int SAMPLE = 500;
  private static final int PER_SECOND = 20;
  private static final String SOURCE = "growth-groups";

  private final Engines engines;
  private final Settings settings;
  private final List<Reader> readers = new ArrayList<>();
  private final Table table =
      new Table(
          "Consumer groups",
          "commands accepted a second",
          "events handled a second, all groups together",
          "p50 ms",
          "p99 ms");
  private final LineChart rates =
      new LineChart("Rates by consumer groups", "consumer groups", "a second", false);
  private final LineChart latencies =
      new LineChart("An event's way at 20 a second", "consumer groups", "milliseconds", false);

  GroupsCurve(Engines engines, Settings settings) {
    this.engines = engines;
    this.settings = settings;
  }

  void measure(Page page) {
    try (OutboxVariant outbox = OutboxVariant.woken(engines, SOURCE)) {
      ClosedLoop.rate(settings.commands(), settings.callers(), outbox::take);
      for (int groups = 1; groups <= settings.groups(); groups *= 2) {
        while (readers.size() < groups) {
          readers.add(Reader.of(engines, SOURCE + "-" + readers.size(), SOURCE));
        }
        measure(outbox);
      }
      readers.forEach(Reader::close);
    }
    page.heading("Consumer groups")
        .text(
            "%d commands by %d callers, then %d a second for %d s."
                .formatted(SAMPLE, settings.callers(), PER_SECOND, settings.seconds()))
        .table(table)
        .picture("groups-rates", "Rates by consumer groups", rates.svg())
        .picture("groups-latency", "Latency by consumer groups", latencies.svg());
  }

  private void measure(OutboxVariant outbox) {
    Patience.require("settling", Compared.PATIENCE, outbox::settled);
    var before = awaitQuiet();
    long start = System.nanoTime();
    double accepted = ClosedLoop.rate(SAMPLE, settings.callers(), outbox::take);
    Patience.require(
        "handling by all",
        Compared.PATIENCE,
        () -> handled() >= before + (long) SAMPLE * readers.size());
    double handled = SAMPLE * readers.size() / ((System.nanoTime() - start) / 1e9);
    Histogram latency = latency(outbox);
    double p50 = latency.getValueAtPercentile(50) / 1e6;
    double p99 = latency.getValueAtPercentile(99) / 1e6;
    int groups = readers.size();
    table.row(String.valueOf(groups), number(accepted), number(handled), number(p50), number(p99));
    rates.point("commands accepted", groups, accepted).point("events handled", groups, handled);
    latencies.point("p50", groups, p50).point("p99", groups, p99);
  }

  private long handled() {
    return readers.stream().mapToLong(reader -> reader.arrivals().handled()).sum();
  }

  /** A new group reads all from the beginning first. */
  private long awaitQuiet() {
    long most = readers.getFirst().arrivals().handled();
    Patience.await(
        Compared.PATIENCE,
        () -> readers.stream().allMatch(reader -> reader.arrivals().handled() >= most));
    Patience.sleep(Duration.ofSeconds(2));
    return handled();
  }

  private Histogram latency(OutboxVariant outbox) {
    readers.forEach(reader -> reader.arrivals().reset());
    new OpenLoop(
            (id, due) -> readers.forEach(reader -> reader.arrivals().expect(id, due)),
            outbox::take,
            PER_SECOND)
        .run(Duration.ofSeconds(settings.seconds()));
    var all = new Histogram(3);
    for (Reader reader : readers) {
      Patience.await(Duration.ofSeconds(30), () -> reader.arrivals().missing() == 0);
      all.add(reader.arrivals().latencies());
    }
    return all;
  }
}
