package org.prasan.local.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.prasan.launcher.Endpoints;

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

  private final CentreDesk centre;
  private final List<DistrictTeam> teams;
  private final Inquiry inquiry;

  private LoadProbe(CentreDesk centre, List<DistrictTeam> teams, Inquiry inquiry) {
    this.centre = centre;
    this.teams = teams;
    this.inquiry = inquiry;
  }

  /** The file to write the table to is the only argument. */
  public static void main(String[] arguments) throws IOException {
    Services services = Services.at(Endpoints.fromEnvironment());
    var people = new FictionalPeople(Seed.DEMO);
    var founding = new Founding(services.registry(), Seed.DEMO, people);
    try (var crew = new Crew(SEATS)) {
      List<DistrictTeam> teams = crew.map(District.all(services.registry()), founding::found);
      var probe =
          new LoadProbe(
              new CentreDesk(services.caseReferral(), Seed.DEMO, people),
              teams,
              new Inquiry(services, new Board(services.caseReferral())));
      String table = probe.measure(crew);
      System.out.println(table);
      if (arguments.length > 0) {
        Files.writeString(Path.of(arguments[0]), table);
      }
    }
    System.exit(0);
  }

  private String measure(Crew crew) {
    long began = System.nanoTime();
    List<CasePlan> plans = plans(FIRST_LOADED, LOADED);
    List<String> loaded = crew.map(plans, centre::open);
    var loading = Duration.ofNanos(System.nanoTime() - began);
    inquiry.awaitQuiet();
    Map<String, List<Long>> times = openLoop(plans, loaded);
    return new LoadTable(LOADED, loading, RATE, SECONDS).markdown(times);
  }

  /** Every second command opens a case, the others take one of those that were loaded. */
  private Map<String, List<Long>> openLoop(List<CasePlan> plans, List<String> loaded) {
    List<CasePlan> fresh = plans(FIRST_LOADED + LOADED, RATE * SECONDS);
    var results = new TreeMap<String, List<Future<Long>>>();
    long start = System.nanoTime();
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < RATE * SECONDS; i++) {
        long due = start + i * (1_000_000_000L / RATE);
        sleepUntil(due);
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
    var times = new TreeMap<String, List<Long>>();
    results.forEach((kind, all) -> times.put(kind, all.stream().map(LoadProbe::value).toList()));
    return times;
  }

  private List<CasePlan> plans(int first, int count) {
    return IntStream.range(first, first + count)
        .mapToObj(number -> CasePlan.of(number, Seed.DEMO, teams))
        .toList();
  }

  private static long timed(long due, Runnable command) {
    command.run();
    return System.nanoTime() - due;
  }

  private static void sleepUntil(long due) {
    long left = due - System.nanoTime();
    if (left > 0) {
      Patience.sleep(TimeUnit.NANOSECONDS.toMillis(left));
    }
  }

  private static long value(Future<Long> future) {
    try {
      return future.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
