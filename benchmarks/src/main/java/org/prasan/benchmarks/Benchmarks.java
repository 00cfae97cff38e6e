package org.prasan.benchmarks;

import org.prasan.benchmarks.engines.Engines;
import org.prasan.benchmarks.engines.MachineLoad;
import org.prasan.benchmarks.parts.AggregatesCurve;
import org.prasan.benchmarks.parts.Bench;
import org.prasan.benchmarks.parts.DepthCurve;
import org.prasan.benchmarks.parts.Drain;
import org.prasan.benchmarks.parts.GroupsCurve;
import org.prasan.benchmarks.parts.Latency;
import org.prasan.benchmarks.parts.Rates;
import org.prasan.benchmarks.parts.Recovery;
import org.prasan.benchmarks.parts.Settings;
import org.prasan.benchmarks.report.Page;

/** Measures the parts that were asked for and writes one page for each. */
final class Benchmarks {

  private Benchmarks() {}

  static void main(String[] arguments) {
    Settings settings = Settings.fromSystem();
    boolean failed = false;
    try (Engines engines = Engines.start()) {
      for (String part : settings.parts()) {
        try {
          run(new Bench(engines, settings), part.strip());
        } catch (RuntimeException gaveUp) { // and leaves the others their turn
          failed = true;
          gaveUp.printStackTrace();
        }
      }
    }
    System.exit(failed ? 1 : 0);
  }

  private static void run(Bench bench, String part) {
    MachineLoad before = MachineLoad.now(bench.engines());
    Page page = measure(bench, part);
    String load = MachineLoad.now(bench.engines()).since(before);
    String engines = bench.engines().description();
    System.out.println(page.write(bench.settings().out(), engines + " " + load));
  }

  private static Page measure(Bench bench, String part) {
    return switch (part) {
      case "rates" -> new Rates(bench).measure();
      case "latency" -> new Latency(bench).measure();
      case "growth" -> growth(bench);
      case "recovery" -> new Recovery(bench).measure();
      case "drain" -> Drain.measure(bench);
      default -> throw new IllegalArgumentException(part + " is none of " + Settings.ALL);
    };
  }

  private static Page growth(Bench bench) {
    var page = new Page("growth", "How the figures change with size");
    new DepthCurve(bench).measure(page);
    new AggregatesCurve(bench).measure(page);
    new GroupsCurve(bench).measure(page);
    return page;
  }
}
