package org.prasan.benchmarks.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.prasan.benchmarks.Settings;
import org.prasan.benchmarks.engines.CpuTime;
import org.prasan.benchmarks.engines.Engines;
import org.prasan.benchmarks.load.ClosedLoop;
import org.prasan.benchmarks.load.Patience;
import org.prasan.benchmarks.report.BarChart;
import org.prasan.benchmarks.report.Page;
import org.prasan.benchmarks.report.Spread;
import org.prasan.benchmarks.report.Table;
import org.prasan.benchmarks.variants.BareVariant;
import org.prasan.benchmarks.variants.BareVariant.Mode;
import org.prasan.benchmarks.variants.ModulithVariant;
import org.prasan.benchmarks.variants.OutboxVariant;
import org.prasan.benchmarks.variants.StepTimes;
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

  private final Engines engines;
  private final Settings settings;
  private final Map<Variant, List<Round>> rounds = new LinkedHashMap<>();

  public Rates(Engines engines, Settings settings) {
    this.engines = engines;
    this.settings = settings;
  }

  public Page measure() {
    OutboxVariant own = OutboxVariant.woken(engines, "rates-a");
    List<Variant> all =
        List.of(
            own,
            new BareVariant(engines, "rates-b", Mode.INSERT_AND_SEND),
            new BareVariant(engines, "rates-c", Mode.INSERT_AND_AWAIT),
            OutboxVariant.polled(engines, "rates-d", Latency.POLL_MILLIS),
            new ModulithVariant(engines, "rates-e"));
    try (Compared compared = Compared.warm(all, settings.commands(), settings.callers())) {
      own.steps().reset();
      for (int round = 0; round < settings.rounds(); round++) {
        compared.turn(round).forEach(variant -> rounds(variant).add(round(variant)));
      }
      return page(all, own.steps());
    }
  }

  private Round round(Variant variant) {
    variant.resume();
    int commands = settings.commands();
    long before = variant.acknowledged();
    CpuTime cpuBefore = engines.cpuTime();
    long start = System.nanoTime();
    double accepted = ClosedLoop.rate(commands, settings.callers(), variant::take);
    Patience.require(
        "publication", Compared.PATIENCE, () -> variant.acknowledged() >= before + commands);
    double published = commands / ((System.nanoTime() - start) / 1e9);
    Patience.require("settling", Compared.PATIENCE, variant::settled);
    double settled = commands / ((System.nanoTime() - start) / 1e9);
    CpuTime cpu = engines.cpuTime().since(cpuBefore);
    long twice = variant.acknowledged() - before - commands;
    variant.pause();
    variant.clean();
    return new Round(accepted, published, settled, twice, cpu);
  }

  private Page page(List<Variant> all, StepTimes ownSteps) {
    var table =
        new Table(
            "Commands a second: median (lowest–highest)",
            "accepted",
            "published",
            "tidied up",
            "sent twice",
            "a crash at the worst moment");
    var chart = new BarChart("Commands a second, median and range", "commands a second");
    for (Variant variant : all) {
      Spread accepted = spread(variant, Round::accepted);
      Spread published = spread(variant, Round::published);
      table.row(
          variant.name(),
          accepted.text(),
          published.text(),
          spread(variant, Round::settled).text(),
          String.valueOf(rounds(variant).stream().mapToLong(Round::twice).sum()),
          variant.guarantee());
      String letter = variant.name().substring(0, 3);
      chart.bar(letter, "accepted", accepted).bar(letter, "published", published);
    }
    return new Page("rates", "Commands accepted and published")
        .text(
            "%d rounds of %,d commands by %d callers, in turns; no consumer runs."
                .formatted(settings.rounds(), settings.commands(), settings.callers()))
        .table(table)
        .text(ratios(all))
        .text(
            "Processor time of one command with all that follows from it, until tidied up. Where"
                + " both processors are busy throughout, it is what decides the rates.")
        .table(processorTimes(all))
        .text(
            "Where (a)'s time goes, from the product's own observation points. A clear takes many"
                + " aggregates' events out in one bulk write; on a store that works on one write at"
                + " a time it takes its share of the writes' time.")
        .table(ownSteps.table())
        .picture("bars", "Commands accepted and published a second", chart.svg());
  }

  private Table processorTimes(List<Variant> all) {
    var table =
        new Table("Microseconds a command: median (lowest–highest)", "here", "store", "broker");
    for (Variant variant : all) {
      table.row(
          variant.name(),
          spread(variant, round -> micros(round.cpu.here())).text(),
          spread(variant, round -> micros(round.cpu.store())).text(),
          spread(variant, round -> micros(round.cpu.broker())).text());
    }
    return table;
  }

  private double micros(long cpuMillis) {
    return cpuMillis * 1_000.0 / settings.commands();
  }

  private String ratios(List<Variant> all) {
    var lines = new ArrayList<String>();
    for (Variant other : all.subList(1, all.size())) {
      lines.add(
          "- (a) to %s: accepted %.2f, published %.2f"
              .formatted(
                  other.name(),
                  ratio(all.getFirst(), other, Round::accepted),
                  ratio(all.getFirst(), other, Round::published)));
    }
    return "Ratios of the medians:\n\n" + String.join("\n", lines);
  }

  private double ratio(Variant one, Variant other, ToDoubleFunction<Round> figure) {
    return spread(one, figure).median() / spread(other, figure).median();
  }

  private List<Round> rounds(Variant variant) {
    return rounds.computeIfAbsent(variant, _ -> new ArrayList<>());
  }

  private Spread spread(Variant variant, ToDoubleFunction<Round> figure) {
    return Spread.of(rounds(variant).stream().map(figure::applyAsDouble).toList());
  }
}
