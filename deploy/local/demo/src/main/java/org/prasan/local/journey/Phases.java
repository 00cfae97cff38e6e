package org.prasan.local.journey;

import java.util.function.Function;
import java.util.function.Supplier;
import org.prasan.launcher.Text;

/** Tells the watcher which part of the day is on: one line for each, with its seconds. */
final class Phases {

  private final long began = System.nanoTime();

  /**
   * @param work does the phase
   * @param summary says in a few words what came of it
   */
  <T> T run(String name, Supplier<T> work, Function<T, String> summary) {
    long start = System.nanoTime();
    Text.print("  %-34s ", name);
    T result = work.get();
    Text.print("%6.1f s  %s%n", secondsSince(start), summary.apply(result));
    return result;
  }

  double total() {
    return secondsSince(began);
  }

  static double secondsSince(long nanos) {
    return (System.nanoTime() - nanos) / 1e9;
  }
}
