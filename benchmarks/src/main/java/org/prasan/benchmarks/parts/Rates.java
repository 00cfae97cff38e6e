package org.prasan.benchmarks.parts;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.prasan.benchmarks.engines.Engines;
import org.prasan.benchmarks.engines.Engines.CpuTime;
import org.prasan.benchmarks.engines.Patience;
import org.prasan.benchmarks.report.Chart;
import org.prasan.benchmarks.report.Page;
import org.prasan.benchmarks.report.Spread;
import org.prasan.benchmarks.report.Table;
import org.prasan.benchmarks.variants.BareVariant;
import org.prasan.benchmarks.variants.BareVariant.Mode;
import org.prasan.benchmarks.variants.ModulithVariant;
import org.prasan.benchmarks.variants.OutboxVariant;
import org.prasan.benchmarks.variants.Variant;

/** How many commands a second each variant accepts, publishes, and is done with. */
public final class Rates {

  /**
   * @param accepted a second
   * @param published acknowledged by the broker, a second
   * @param settled also tidied up in the store, a second
   * @param twice records beyond one for each command
   * @param cpu until settled
   */
  private record Round(
      double accepted, double published, double settled, long twice, CpuTime cpu) {}

  private final Bench bench;
  private final int commands;
  private final OutboxVariant own;
  private final Compared<Variant, Round> compared;

  public Rates(Bench bench) {
    Engines engines = bench.engines();
    this.bench = bench;
    this.commands = bench.settings().commands();
    this.own = OutboxVariant.woken(engines, "rates-a");
    this.compared =
        new Compared<>(
            List.of(
                own,
                new BareVariant(engines, "rates-b", Mode.INSERT_AND_SEND),
                new BareVariant(engines, "rates-c", Mode.INSERT_AND_AWAIT),
                OutboxVariant.polled(engines, "rates-d", Latency.POLL_MILLIS),
                new ModulithVariant(engines, "rates-e")));
  }

  public Page measure() {
    try (compared) {
      compared.warm(bench);
      own.steps().reset();
      for (int round = 0; round < bench.settings().rounds(); round++) {
        compared.turn(round).forEach(variant -> compared.add(variant, round(variant)));
      }
      return page();
    }
  }

  private Round round(Variant variant) {
    variant.resume();
    long before = variant.acknowledged();
    CpuTime cpuBefore = bench.engines().cpuTime();
    long start = System.nanoTime();
    double accepted = bench.rate(commands, variant::take);
    Patience.require("publication", () -> variant.acknowledged() >= before + commands);
    double published = commands / Patience.secondsSince(start);
    Bench.settle(variant);
    double settled = commands / Patience.secondsSince(start);
    CpuTime cpu = bench.engines().cpuTime().since(cpuBefore);
    long twice = variant.acknowledged() - before - commands;
    Compared.rest(variant);
    return new Round(accepted, published, settled, twice, cpu);
  }

  private Page page() {
    return new Page("rates", "Commands accepted and published")
        .text(
            String.format(
                Locale.ROOT,
                "%d rounds of %,d commands by %d callers, in turns; no consumer runs.",
                bench.settings().rounds(),
                commands,
                bench.settings().callers()))
        .table(rates())
        .text("Ratios of the medians:")
        .text(ratios())
        .text(
            "Processor time of one command with all that follows from it, until tidied up. Where"
                + " both processors are busy throughout, it is what decides the rates.")
        .table(processorTimes())
        .text(
            "Where (a)'s time goes, from the product's own observation points. A clear takes many"
                + " aggregates' events out in one bulk write; on a store that works on one write at"
                + " a time it takes its share of the writes' time.")
        .table(own.steps().table())
        .picture("variants", chart());
  }

  private Table rates() {
    var table =
        new Table(
            "Commands a second: median (lowest–highest) | accepted | published | tidied up | sent twice | a crash at the worst moment");
    for (Variant variant : compared.variants()) {
      table.row(
          variant.name(),
          compared.spread(variant, Round::accepted),
          compared.spread(variant, Round::published),
          compared.spread(variant, Round::settled),
          compared.sum(variant, Round::twice),
          variant.guarantee());
    }
    return table;
  }

  private String ratios() {
    return compared.variants().stream()
        .skip(1)
        .map(other ->
            String.format(
                Locale.ROOT,
                "- (a) to %s: accepted %.2f, published %.2f",
                other.name(),
                compared.ratio(own, other, Round::accepted),
                compared.ratio(own, other, Round::published)))
        .collect(Collectors.joining("\n"));
  }

  private Table processorTimes() {
    var table =
        new Table("Microseconds a command: median (lowest–highest) | here | store | broker");
    for (Variant variant : compared.variants()) {
      table.row(
          variant.name(),
          micros(variant, CpuTime::here),
          micros(variant, CpuTime::store),
          micros(variant, CpuTime::broker));
    }
    return table;
  }

  private Spread micros(Variant variant, ToLongFunction<CpuTime> millis) {
    return compared.spread(variant, round -> millis.applyAsLong(round.cpu) * 1_000.0 / commands);
  }

  private Chart chart() {
    List<Variant> all = compared.variants();
    List<String> letters = all.stream().map(variant -> variant.name().substring(0, 3)).toList();
    Chart chart = Chart.points("Commands a second, median and range", letters, "commands a second");
    for (int i = 0; i < all.size(); i++) {
      chart
          .point("accepted", i - 0.1, compared.spread(all.get(i), Round::accepted))
          .point("published", i + 0.1, compared.spread(all.get(i), Round::published));
    }
    return chart;
  }
}
