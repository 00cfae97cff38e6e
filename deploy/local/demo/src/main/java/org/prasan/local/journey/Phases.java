package org.prasan.local.journey;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Tells the watcher which part of the day is on: one line for each, with its seconds. */
final class Phases {

  private final PrintStream out;
  private final long began = System.nanoTime();
  private final List<Phase> done = new ArrayList<>();

  /** A part of the day that is over. */
  record Phase(String name, Duration took) {}

  Phases(PrintStream out) {
    this.out = out;
  }

  /**
   * @param work does the phase and says in a few words what came of it
   */
  void run(String name, Supplier<String> work) {
    long start = System.nanoTime();
    out.printf("  %-34s ", name);
    out.flush();
    String result = work.get();
    var took = Duration.ofNanos(System.nanoTime() - start);
    done.add(new Phase(name, took));
    out.printf("%6.1f s  %s%n", seconds(took), result);
  }

  Duration total() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  static double seconds(Duration time) {
    return time.toMillis() / 1_000.0;
  }
}
