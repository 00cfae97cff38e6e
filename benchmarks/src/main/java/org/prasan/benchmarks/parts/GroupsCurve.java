package org.prasan.benchmarks.parts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;
import org.prasan.benchmarks.engines.Patience;
import org.prasan.benchmarks.report.Chart;
import org.prasan.benchmarks.report.Page;
import org.prasan.benchmarks.report.Table;
import org.prasan.benchmarks.variants.Arrivals;
import org.prasan.benchmarks.variants.OutboxVariant;
import org.prasan.benchmarks.variants.Reader;

/** Commands and the way of their events, while more and more consumer groups read them. */
public final class GroupsCurve {

  private static final int SAMPLE = 500;
  private static final int PER_SECOND = 20;
  private static final String SOURCE = "growth-groups";

  private final Bench bench;
  private final List<Reader> readers = new ArrayList<>();
  private final Table table =
      new Table(
          "Consumer groups | commands accepted a second | events handled a second, all groups together | p50 ms | p99 ms");
  private final Chart rates =
      Chart.lines("Rates by consumer groups", "consumer groups", "a second");
  private final Chart latencies =
      Chart.lines("An event's way at 20 a second", "consumer groups", "milliseconds");

  public GroupsCurve(Bench bench) {
    this.bench = bench;
  }

  public void measure(Page page) {
    Settings settings = bench.settings();
    try (OutboxVariant outbox = OutboxVariant.woken(bench.engines(), SOURCE)) {
      bench.warm(outbox);
      for (int groups = 1; groups <= settings.groups(); groups *= 2) {
        while (readers.size() < groups) {
          readers.add(new Reader(bench.engines(), SOURCE + "-" + readers.size(), SOURCE));
        }
        measure(outbox);
      }
    } finally {
      readers.forEach(Reader::close);
    }
    page.heading("Consumer groups")
        .text(
            String.format(
                Locale.ROOT,
                "%d commands by %d callers, then %d a second for %d s.",
                SAMPLE,
                settings.callers(),
                PER_SECOND,
                settings.seconds()))
        .table(table)
        .picture("groups-rates", rates)
        .picture("groups-latency", latencies);
  }

  private void measure(OutboxVariant outbox) {
    long before = awaitQuiet();
    int groups = readers.size();
    long events = (long) SAMPLE * groups;
    long start = System.nanoTime();
    double accepted = bench.rate(SAMPLE, outbox::take);
    Patience.require("handling by all", () -> handled() >= before + events);
    double handled = events / Patience.secondsSince(start);
    Histogram latency = latency(outbox);
    double p50 = Arrivals.millis(latency, 50);
    double p99 = Arrivals.millis(latency, 99);
    table.row(groups, accepted, handled, p50, p99);
    rates.point("commands accepted", groups, accepted).point("events handled", groups, handled);
    latencies.point("p50", groups, p50).point("p99", groups, p99);
  }

  private long handled() {
    return readers.stream().mapToLong(reader -> reader.arrivals().handled()).sum();
  }

  /** A new group reads all from the beginning first. */
  private long awaitQuiet() {
    long most = readers.getFirst().arrivals().handled();
    Patience.require(
        "reading from the beginning",
        () -> readers.stream().allMatch(reader -> reader.arrivals().handled() >= most));
    Patience.pause(Duration.ofSeconds(2));
    return handled();
  }

  private Histogram latency(OutboxVariant outbox) {
    readers.forEach(reader -> reader.arrivals().reset());
    new OpenLoop(
            (id, due) -> readers.forEach(reader -> reader.arrivals().expect(id, due)),
            outbox::take,
            PER_SECOND)
        .run(Duration.ofSeconds(bench.settings().seconds()));
    var all = new Histogram(3);
    for (Reader reader : readers) {
      Patience.await(Duration.ofSeconds(30), () -> reader.arrivals().missing() == 0);
      all.add(reader.arrivals().sinceDue());
    }
    return all;
  }
}
