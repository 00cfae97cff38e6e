package org.prasan.benchmarks;

import java.nio.file.Path;
import java.util.List;

/**
 * What is measured and how much of it, from system properties; see docs/benchmarks/README.md.
 *
 * @param out folder of the pages; a quick run's figures are not for publication, so they go
 *     elsewhere
 * @param rounds of each measurement, the variants in turns
 * @param commands of each round
 * @param callers that send commands at the same time
 * @param seconds of each round of a latency measurement
 * @param depth to which the outbox grows
 * @param aggregates to which the store grows
 * @param groups to which the consumer groups grow
 * @param outage seconds for which an engine is gone
 * @param pending events that are drained after an outage
 * @param cap seconds after which a curve or a pile stops growing
 */
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

  static Settings fromSystem() {
    boolean quick = Boolean.getBoolean("quick");
    String out = text("out", quick ? "benchmarks/target/quick" : "docs/benchmarks");
    return new Settings(
        List.of(text("parts", String.join(",", ALL)).split(",")),
        Path.of(out),
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

  private static String text(String name, String otherwise) {
    String given = System.getProperty(name, "");
    return given.isBlank() ? otherwise : given;
  }

  private static int number(String name, int otherwise) {
    return Integer.parseInt(text(name, String.valueOf(otherwise)));
  }
}
