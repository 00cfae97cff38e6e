package org.prasan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code ./prasan} does once everything is built: {@code
 * up|prepare|status|down|reset|dead-letters|replay|rebuild}.
 */
public final class Launcher {
  private final Settings settings;
  private final Programs programs;
  private final LocalSystem system;
  private final Processes processes;

  private Launcher(Settings settings) {
    this.settings = settings;
    this.programs = new Programs(settings);
    this.system = new LocalSystem(settings, programs);
    this.processes = new Processes(settings);
  }

  static void main(String[] arguments) throws IOException, InterruptedException {
    Launcher launcher = new Launcher(Settings.from(System.getenv()));
    try {
      List<String> given = List.of(arguments);
      Options options = Options.of(given.subList(Math.min(1, given.size()), given.size()));
      System.exit(launcher.runAlone(given.isEmpty() ? "" : given.getFirst(), options));
    } catch (CommandFailed failed) {
      System.err.println(failed.getMessage());
      System.exit(1);
    }
  }

  /** Two launchers at once would start everything twice. */
  private int runAlone(String command, Options options) throws IOException, InterruptedException {
    Files.createDirectories(settings.run());
    try (FileLocked _ = FileLocked.at(settings.run().resolve("lock"))) {
      return run(command, options);
    }
  }

  private int run(String command, Options options) throws IOException, InterruptedException {
    switch (command) {
      case "up" -> up();
      case "prepare" -> new Preparation(settings, programs).prepare(system.all());
      case "down" -> down();
      case "reset" -> reset();
      case "dead-letters" -> new DeadLetterDesk(settings, options).list();
      case "replay" -> new DeadLetterDesk(settings, options).replay();
      case "rebuild" -> new ProjectionDesk(settings, options).rebuild();
      case "status" -> {
        return new Status(processes, Clock.systemUTC()).print(system.all()) ? 0 : 3;
      }
      default -> {
        System.err.println(
            "usage: ./prasan up|demo|prepare|status|down|reset|dead-letters|replay|rebuild");
        return 2;
      }
    }
    return 0;
  }

  private void up() throws IOException, InterruptedException {
    List<Part> parts = system.all();
    new Start(settings, processes).missing(parts);
    Announcements.engines(settings);
    new Preparation(settings, programs).prepare(parts);
    PrivateFiles.createFolder(settings.secrets());
    Start start = new Start(settings, processes);
    List<Part> missing = start.missing(parts);
    if (!missing.isEmpty()) {
      System.out.printf(
          "Starting %d of %d processes; this may take up to %d s%n",
          missing.size(), parts.size(), settings.patience().toSeconds());
    }
    start.start(system.foundations());
    start.start(system.services());
    start.confirm(parts);
    Announcements.olderBuilds(parts, processes);
    Announcements.addresses(settings, start.seconds());
  }

  private void down() throws IOException, InterruptedException {
    List<String> engines = List.of("desk", "broker", "store");
    List<String> services = Settings.ALL_SERVICES;
    List<String> all = new ArrayList<>(services);
    all.addAll(engines);
    if (all.stream().allMatch(name -> processes.find(name).isEmpty())) {
      System.out.println("Nothing is running.");
    }
    Stop stop = new Stop(processes);
    stop.stop(services);
    stop.stop(engines);
  }

  private void reset() throws IOException, InterruptedException {
    System.out.println("Stopping everything and deleting all data of the local run below");
    System.out.println("  " + settings.data(""));
    System.out.println("  " + settings.logs());
    System.out.println("A MongoDB or Kafka of your own is not touched.");
    if (System.console() != null && System.console().isTerminal()) {
      String answer = System.console().readLine("Delete? [y/N] ");
      if (answer == null || !answer.strip().equalsIgnoreCase("y")) {
        System.out.println("Nothing was deleted.");
        return;
      }
    }
    down();
    Folders.delete(settings.home().resolve("data"));
    Folders.delete(settings.logs());
    System.out.println("Deleted.");
  }
}
