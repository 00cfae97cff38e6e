package org.prasan.benchmarks.parts;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What is measured and how much of it, from system properties; see docs/benchmarks/README.md. */
public record Settings(
    List<String> parts,
    Path out,
    int rounds,
    int commands,
    int callers,
    int seconds,
    int depth,
    int aggregates,
    int groups,
    int outage,
    int pending,
    int cap) {

  public static final List<String> ALL = List.of("rates", "latency", "growth", "recovery", "drain");

  public static Settings fromSystem() {
    boolean quick = Boolean.getBoolean("quick");
    return new Settings(
        List.of(text("parts", String.join(",", ALL)).split(",")),
        Path.of(text("out", quick ? "benchmarks/target/quick" : "docs/benchmarks")),
        number("rounds", quick ? 2 : 7),
        number("commands", quick ? 300 : 2_000),
        number("callers", 8),
        number("seconds", quick ? 1 : 10),
        number("depth", quick ? 3_000 : 100_000),
        number("aggregates", quick ? 10_000 : 1_000_000),
        number("groups", quick ? 2 : 8),
        number("outage", quick ? 5 : 60),
        number("pending", quick ? 2_000 : 100_000),
        number("cap", quick ? 8 : 60));
  }

  /** {@link System#nanoTime} at which a curve or a pile that starts now stops growing. */
  long capEnds() {
    return System.nanoTime() + Duration.ofSeconds(cap).toNanos();
  }

  private static String text(String name, String otherwise) {
    String given = System.getProperty(name, "");
    return given.isBlank() ? otherwise : given;
  }

  private static int number(String name, int otherwise) {
    return Integer.parseInt(text(name, String.valueOf(otherwise)));
  }
}
