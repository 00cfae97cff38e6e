package org.prasan.local.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prasan.launcher.Text;

/**
 * Measures the running local system with thousands of cases in it: commands arrive by the clock, 20
 * a second, whether or not the earlier ones are done, and each is timed from the moment at which it
 * was due. Run it after the demo, whose centres and agencies it uses; what loading the cases set
 * off is over before the first command is timed.
 */
public final class LoadProbe {

  private static final int LOADED = 5_000;
  private static final int RATE = 20;
  private static final int SECONDS = 60;
  private static final int FIRST_LOADED = 200_000;
  private static final int SEATS = 10;

  private static final String HEAD =
      """
      # Commands under load

      Local system (`./prasan up`, `./prasan demo`), %d processors, Java %d.
      %d cases were loaded through the API in %.0f s (%.0f a second, %d callers), beside those of the demo.
      Then %d commands a second for %d s arrived by the clock. Times are counted from the moment at which
      a command was due, so that waiting behind a slow one is not left out. Percentiles are exact.

      | Command | count | p50 ms | p95 ms | p99 ms | max ms |
      |---|--:|--:|--:|--:|--:|
      """;

  private final Services services = Services.local();
  private final FictionalPeople people = new FictionalPeople(Seed.DEMO);
  private final CentreDesk centre = new CentreDesk(services.caseReferral(), Seed.DEMO, people);
  private final Crew crew = new Crew(SEATS);
  private final List<DistrictTeam> teams =
      crew.map(
          District.all(services.registry()),
          new Founding(services.registry(), Seed.DEMO, people)::found);

  private LoadProbe() {}

  /** The file to write the table to is the only argument. */
  static void main(String[] arguments) throws IOException {
    String table = new LoadProbe().measure();
    Text.print("%s%n", table);
    if (arguments.length > 0) {
      Files.writeString(Path.of(arguments[0]), table);
    }
    System.exit(0);
  }

  private String measure() {
    long began = System.nanoTime();
    List<CasePlan> plans = plans(FIRST_LOADED, LOADED);
    List<String> loaded = crew.map(plans, centre::open);
    double loading = Phases.secondsSince(began);
    new Inquiry(services).awaitQuiet();
    Map<String, List<Double>> times = openLoop(plans, loaded);
    var text =
        new StringBuilder(
            Text.of(
                HEAD,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                LOADED,
                loading,
                LOADED / loading,
                SEATS,
                RATE,
                SECONDS));
    times.forEach((kind, all) -> text.append(row(kind, all.stream())));
    return text.append(row("all", times.values().stream().flatMap(List::stream))).toString();
  }

  /** Every second command opens a case, the others take one of those that were loaded. */
  private Map<String, List<Double>> openLoop(List<CasePlan> plans, List<String> loaded) {
    List<CasePlan> fresh = plans(FIRST_LOADED + LOADED, RATE * SECONDS);
    var results = new TreeMap<String, List<Future<Double>>>();
    long start = System.nanoTime();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < RATE * SECONDS; i++) {
        long due = start + i * (1_000_000_000L / RATE);
        Patience.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
        int n = i;
        boolean opens = n % 2 == 0;
        Runnable command =
            opens
                ? () -> centre.open(fresh.get(n))
                : () -> centre.take(plans.get(n), loaded.get(n));
        results
            .computeIfAbsent(opens ? "open a case" : "take a case", _ -> new ArrayList<>())
            .add(callers.submit(() -> timed(due, command)));
      }
    }
    var times = new TreeMap<String, List<Double>>();
    results.forEach((kind, all) -> times.put(kind, all.stream().map(Crew::result).toList()));
    return times;
  }

  private List<CasePlan> plans(int first, int count) {
    return IntStream.range(first, first + count)
        .mapToObj(number -> CasePlan.of(number, Seed.DEMO, teams))
        .toList();
  }

  private static double timed(long due, Runnable command) {
    command.run();
    return Phases.secondsSince(due) * 1_000;
  }

  private static String row(String kind, Stream<Double> millis) {
    List<Double> sorted = millis.sorted().toList();
    return Text.of(
        "| %s | %d | %.1f | %.1f | %.1f | %.1f |%n",
        kind, sorted.size(), at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
  }

  private static double at(List<Double> sorted, double share) {
    int rank = (int) Math.ceil(share * sorted.size());
    return sorted.get(Math.max(0, rank - 1));
  }
}
