package org.prasan.benchmarks;

import java.time.Duration;
import org.prasan.benchmarks.engines.Engines;
import org.prasan.benchmarks.engines.MachineLoad;
import org.prasan.benchmarks.parts.Drain;
import org.prasan.benchmarks.parts.Growth;
import org.prasan.benchmarks.parts.Latency;
import org.prasan.benchmarks.parts.Rates;
import org.prasan.benchmarks.parts.Recovery;
import org.prasan.benchmarks.report.Page;

/** Measures the parts that were asked for and writes one page for each. */
public final class Benchmarks {

  private final Engines engines;
  private final Settings settings;
  private boolean failed;

  private Benchmarks(Engines engines, Settings settings) {
    this.engines = engines;
    this.settings = settings;
  }

  static void main(String[] arguments) {
    Settings settings = Settings.fromSystem();
    boolean failed;
    try (Engines engines = Engines.start()) {
      var benchmarks = new Benchmarks(engines, settings);
      settings.parts().forEach(benchmarks::attempt);
      failed = benchmarks.failed;
    }
    System.exit(failed ? 1 : 0);
  }

  /** A part that fails leaves the others their turn. */
  private void attempt(String part) {
    try {
      run(part);
    } catch (IllegalStateException gaveUp) {
      failed = true;
      gaveUp.printStackTrace();
    }
  }

  private void run(String part) {
    MachineLoad load = MachineLoad.watch(engines);
    long start = System.nanoTime();
    Page page = measure(part.strip());
    var took = Duration.ofNanos(System.nanoTime() - start);
    String circumstances =
        engines.description() + " " + load.summary() + " Took " + took.toSeconds() + " s.";
    System.out.println(page.write(settings.out(), circumstances));
  }

  private Page measure(String part) {
    return switch (part) {
      case "rates" -> new Rates(engines, settings).measure();
      case "latency" -> new Latency(engines, settings).measure();
      case "growth" -> new Growth(engines, settings).measure();
      case "recovery" -> new Recovery(engines, settings).measure();
      case "drain" -> new Drain(engines, settings).measure();
      default -> throw new IllegalArgumentException(part + " is none of " + Settings.ALL);
    };
  }
}
