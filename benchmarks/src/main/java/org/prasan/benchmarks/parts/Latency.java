package org.prasan.benchmarks.parts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;
import org.prasan.benchmarks.Settings;
import org.prasan.benchmarks.engines.Engines;
import org.prasan.benchmarks.engines.Pauses;
import org.prasan.benchmarks.load.OpenLoop;
import org.prasan.benchmarks.load.Patience;
import org.prasan.benchmarks.report.LineChart;
import org.prasan.benchmarks.report.Page;
import org.prasan.benchmarks.report.Spread;
import org.prasan.benchmarks.report.Table;
import org.prasan.benchmarks.variants.Arrivals;
import org.prasan.benchmarks.variants.BareReader;
import org.prasan.benchmarks.variants.BareVariant;
import org.prasan.benchmarks.variants.BareVariant.Mode;
import org.prasan.benchmarks.variants.ModulithVariant;
import org.prasan.benchmarks.variants.OutboxVariant;
import org.prasan.benchmarks.variants.Reader;
import org.prasan.benchmarks.variants.StepTimes;
import org.prasan.benchmarks.variants.Variant;

/** From the time a command is due to its event's handler, under a rate that does not give way. */
public final class Latency {

  static final int POLL_MILLIS = 100;
  private static final List<Integer> RATES = List.of(20, 50, 100);
  private static final int MOST_ROUNDS = 3;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private record Setting(Variant variant, int rate) {}

  /** Percentiles of each round, and how many events never came. */
  private static final class Found {
    final List<Double> p50 = new ArrayList<>();
    final List<Double> p95 = new ArrayList<>();
    final List<Double> p99 = new ArrayList<>();
    final List<Double> p50Accepted = new ArrayList<>();
    final List<Double> p99Accepted = new ArrayList<>();
    int missing;

    void add(Histogram latencies, Histogram sinceAcceptance, int lost) {
      p50Accepted.add(sinceAcceptance.getValueAtPercentile(50) / 1e6);
      p99Accepted.add(sinceAcceptance.getValueAtPercentile(99) / 1e6);
      p50.add(latencies.getValueAtPercentile(50) / 1e6);
      p95.add(latencies.getValueAtPercentile(95) / 1e6);
      p99.add(latencies.getValueAtPercentile(99) / 1e6);
      missing += lost;
    }
  }

  private final Engines engines;
  private final Settings settings;
  private final int rounds;
  private final Map<Setting, Found> found = new LinkedHashMap<>();
  private final StepTimes ownSteps = new StepTimes();

  public Latency(Engines engines, Settings settings) {
    this.engines = engines;
    this.settings = settings;
    this.rounds = Math.min(settings.rounds(), MOST_ROUNDS);
  }

  public Page measure() {
    var bare = new BareVariant(engines, "latency-bare", Mode.SEND);
    OutboxVariant own = OutboxVariant.woken(engines, "latency-a");
    List<Variant> all =
        List.of(
            bare,
            own,
            OutboxVariant.polled(engines, "latency-d", POLL_MILLIS),
            new ModulithVariant(engines, "latency-e"));
    Pauses before = engines.storePauses();
    try (Compared compared = Compared.warm(all, settings.commands(), settings.callers());
        var bareReader = new BareReader(engines, bare.topic());
        var reader = Reader.of(engines, "latency", "latency-a", "latency-d", "latency-e")) {
      long warmUps = 3L * settings.commands();
      Patience.require("warm-up", PATIENCE, () -> reader.arrivals().handled() >= warmUps);
      for (int round = 0; round < rounds; round++) {
        for (int rate : RATES) {
          for (Variant variant : compared.turn(round)) {
            own.steps().reset();
            reader.steps().reset();
            measure(variant, rate, variant == bare ? bareReader.arrivals() : reader.arrivals());
            if (variant == own) {
              ownSteps.add(own.steps());
              ownSteps.add(reader.steps());
            }
          }
        }
      }
      return page(all, engines.storePauses().since(before));
    }
  }

  private void measure(Variant variant, int rate, Arrivals arrivals) {
    variant.resume();
    arrivals.reset();
    Consumer<String> command =
        id -> {
          variant.take(id);
          arrivals.accepted(id);
        };
    new OpenLoop(arrivals::expect, command, rate).run(Duration.ofSeconds(settings.seconds()));
    Patience.await(PATIENCE, () -> arrivals.missing() == 0);
    found
        .computeIfAbsent(new Setting(variant, rate), _ -> new Found())
        .add(arrivals.latencies(), arrivals.sinceAcceptance(), arrivals.missing());
    Patience.await(PATIENCE, variant::settled);
    variant.pause();
    variant.clean();
  }

  private Page page(List<Variant> all, Pauses pauses) {
    var table =
        new Table(
            "Milliseconds", "a second", "p50", "p95", "p99", "p50 to bare", "p99 to bare", "lost");
    var sinceAcceptance =
        new Table("Milliseconds", "a second", "p50", "p99", "p50 to bare", "p99 to bare");
    var medians = chart("p50 of an event's way");
    var tails = chart("p99 of an event's way");
    for (int rate : RATES) {
      for (Variant variant : all) {
        row(table, variant, rate, all.getFirst());
        Found here = found(variant, rate);
        Found floor = found(all.getFirst(), rate);
        sinceAcceptance.row(
            variant.name(),
            String.valueOf(rate),
            Spread.of(here.p50Accepted).text(),
            Spread.of(here.p99Accepted).text(),
            ratio(here.p50Accepted, floor.p50Accepted),
            ratio(here.p99Accepted, floor.p99Accepted));
        medians.point(variant.name(), rate, Spread.of(here.p50).median());
        tails.point(variant.name(), rate, Spread.of(here.p99).median());
      }
    }
    return new Page("latency", "From the command to the handler")
        .text(
            """
            Open loop: commands are due at a fixed rate and counted from the time they were due, \
            to the call of the handler in a consumer of its own group (bare: to the poll that \
            returns the record). %d rounds of %d s in turns; median (lowest–highest) of the \
            rounds' percentiles.
            """
                .formatted(rounds, settings.seconds()))
        .table(table)
        .text("From the answer to the command's caller, when the event is safe, to the same end:")
        .table(sinceAcceptance)
        .text(
            "Where (a)'s time goes, over all rates, from the product's own observation points. What"
                + " `inbound.handle` takes beyond `inbound.mark` is the look-up of the mark before"
                + " the handler is called; the mark itself comes after it. The rest is the poll and"
                + " the stream binder.")
        .table(ownSteps.table())
        .text(
            "The embedded store stood still to collect garbage %s; every command and mark that met such a pause waited for its end."
                .formatted(pauses.text()))
        .picture("p50", "p50 by rate", medians.svg())
        .picture("p99", "p99 by rate", tails.svg());
  }

  private static LineChart chart(String title) {
    return new LineChart(title, "commands a second", "milliseconds", false);
  }

  private void row(Table table, Variant variant, int rate, Variant bare) {
    Found here = found(variant, rate);
    Found floor = found(bare, rate);
    table.row(
        variant.name(),
        String.valueOf(rate),
        Spread.of(here.p50).text(),
        Spread.of(here.p95).text(),
        Spread.of(here.p99).text(),
        ratio(here.p50, floor.p50),
        ratio(here.p99, floor.p99),
        String.valueOf(here.missing));
  }

  private static String ratio(List<Double> some, List<Double> floor) {
    return Spread.number(Spread.of(some).median() / Spread.of(floor).median());
  }

  private Found found(Variant variant, int rate) {
    return java.util.Objects.requireNonNull(found.get(new Setting(variant, rate)));
  }
}
