package org.prasan.benchmarks.parts;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.HdrHistogram.Histogram;
import org.prasan.benchmarks.engines.Patience;
import org.prasan.benchmarks.parts.Latency.Round;
import org.prasan.benchmarks.parts.Latency.Setting;
import org.prasan.benchmarks.report.Chart;
import org.prasan.benchmarks.report.Page;
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

  record Setting(Variant variant, int rate) {}

  /**
   * @param due nanoseconds since commands were due
   * @param accepted nanoseconds since their callers were answered
   * @param lost events that never came
   */
  record Round(Histogram due, Histogram accepted, int lost) {}

  private final Bench bench;
  private final int rounds;
  private final BareVariant bare;
  private final OutboxVariant own;
  private final Compared<Setting, Round> compared;
  private final StepTimes ownSteps = new StepTimes();

  public Latency(Bench bench) {
    this.bench = bench;
    this.rounds = Math.min(bench.settings().rounds(), MOST_ROUNDS);
    this.bare = new BareVariant(bench.engines(), "latency-bare", Mode.SEND);
    this.own = OutboxVariant.woken(bench.engines(), "latency-a");
    this.compared =
        new Compared<>(
            List.of(
                bare,
                own,
                OutboxVariant.polled(bench.engines(), "latency-d", POLL_MILLIS),
                new ModulithVariant(bench.engines(), "latency-e")));
  }

  public Page measure() {
    int pausesBefore = bench.engines().storePauses().size();
    try (compared;
        var bareReader = new BareReader(bench.engines(), bare.topic());
        var reader =
            new Reader(bench.engines(), "latency", "latency-a", "latency-d", "latency-e")) {
      compared.warm(bench);
      long warmUps = 3L * bench.settings().commands();
      Patience.require("warm-up", () -> reader.arrivals().handled() >= warmUps);
      for (int round = 0; round < rounds; round++) {
        for (int rate : RATES) {
          for (Variant variant : compared.turn(round)) {
            measure(
                variant, rate, reader, variant == bare ? bareReader.arrivals() : reader.arrivals());
          }
        }
      }
      List<Double> pauses = bench.engines().storePauses();
      return page(pauses.subList(pausesBefore, pauses.size()));
    }
  }

  private void measure(Variant variant, int rate, Reader reader, Arrivals arrivals) {
    variant.resume();
    arrivals.reset();
    List.of(own.steps(), reader.steps()).forEach(StepTimes::reset);
    new OpenLoop(
            arrivals::expect,
            id -> {
              variant.take(id);
              arrivals.accepted(id);
            },
            rate)
        .run(Duration.ofSeconds(bench.settings().seconds()));
    Patience.await(PATIENCE, () -> arrivals.missing() == 0);
    var round = new Round(arrivals.sinceDue(), arrivals.sinceAcceptance(), arrivals.missing());
    compared.add(new Setting(variant, rate), round);
    Patience.await(PATIENCE, variant::settled);
    Compared.rest(variant);
    if (variant == own) {
      List.of(own.steps(), reader.steps()).forEach(ownSteps::add);
    }
  }

  private Page page(List<Double> pauses) {
    return new Page("latency", "From the command to the handler")
        .text(
            String.format(
                Locale.ROOT,
                """
                Open loop: commands are due at a fixed rate and counted from the time they were due, \
                to the call of the handler in a consumer of its own group (bare: to the poll that \
                returns the record). %d rounds of %d s in turns; median (lowest–highest) of the \
                rounds' percentiles.
                """,
                rounds,
                bench.settings().seconds()))
        .table(table(Round::due))
        .text("From the answer to the command's caller, when the event is safe, to the same end:")
        .table(table(Round::accepted))
        .text(
            "Where (a)'s time goes, over all rates, from the product's own observation points. What"
                + " `inbound.handle` takes beyond `inbound.mark` is the look-up of the mark before"
                + " the handler is called; the mark itself comes after it. The rest is the poll and"
                + " the stream binder.")
        .table(ownSteps.table())
        .text(
            String.format(
                Locale.ROOT,
                "The embedded store stood still to collect garbage %,d times, %.0f ms in all, at most %.0f ms; every command and mark that met such a pause waited for its end.",
                pauses.size(),
                pauses.stream().mapToDouble(pause -> pause).sum(),
                pauses.stream().mapToDouble(pause -> pause).max().orElse(0)))
        .picture("p50", chart("p50 of an event's way", percentile(Round::due, 50)))
        .picture("p99", chart("p99 of an event's way", percentile(Round::due, 99)));
  }

  private Table table(Function<Round, Histogram> times) {
    var table =
        new Table("Milliseconds | a second | p50 | p95 | p99 | p50 to bare | p99 to bare | lost");
    for (int rate : RATES) {
      var floor = new Setting(bare, rate);
      for (Variant variant : compared.variants()) {
        var setting = new Setting(variant, rate);
        table.row(
            variant.name(),
            rate,
            compared.spread(setting, percentile(times, 50)),
            compared.spread(setting, percentile(times, 95)),
            compared.spread(setting, percentile(times, 99)),
            compared.ratio(setting, floor, percentile(times, 50)),
            compared.ratio(setting, floor, percentile(times, 99)),
            compared.sum(setting, Round::lost));
      }
    }
    return table;
  }

  private static ToDoubleFunction<Round> percentile(
      Function<Round, Histogram> times, double percentile) {
    return round -> Arrivals.millis(times.apply(round), percentile);
  }

  private Chart chart(String title, ToDoubleFunction<Round> figure) {
    Chart chart = Chart.lines(title, "commands a second", "milliseconds");
    for (Variant variant : compared.variants()) {
      for (int rate : RATES) {
        chart.point(variant.name(), rate, compared.spread(new Setting(variant, rate), figure));
      }
    }
    return chart;
  }
}
