package org.prasan.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code ./prasan} does once everything is built: {@code
 * up|prepare|status|down|reset|dead-letters|replay|rebuild}.
 */
public final class Launcher {
  private final Settings settings = Settings.from(System.getenv());
  private final LocalSystem system = new LocalSystem(settings, settings.ports());
  private final Processes processes = new Processes(settings);
  private final Actuator actuator = new Actuator(settings.ports());

  private Launcher() {}

  static void main(String[] arguments) throws IOException, InterruptedException {
    try {
      List<String> given = List.of(arguments);
      Options options = Options.of(given.stream().skip(1).toList());
      System.exit(new Launcher().runAlone(given.isEmpty() ? "" : given.getFirst(), options));
    } catch (CommandFailed failed) {
      System.err.println(failed.getMessage());
      System.exit(1);
    }
  }

  /** Two launchers at once would start everything twice. */
  private int runAlone(String command, Options options) throws IOException, InterruptedException {
    Files.createDirectories(settings.run());
    try (FileChannel file = Preparation.lockFile(settings.run());
        FileLock _ = file.lock()) {
      return run(command, options);
    }
  }

  private int run(String command, Options options) throws IOException, InterruptedException {
    switch (command) {
      case "up" -> up();
      case "prepare" -> new Preparation(settings).prepare(system.all());
      case "down" -> down();
      case "reset" -> reset();
      case "dead-letters" -> new DeadLetterDesk(settings, options, actuator).list();
      case "replay" -> new DeadLetterDesk(settings, options, actuator).replay();
      case "rebuild" -> new ProjectionDesk(settings, options, actuator).rebuild();
      case "status" -> {
        return new Status(processes).print(system.all()) ? 0 : 3;
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
    sayWhichEngines();
    new Preparation(settings).prepare(parts);
    PrivateFiles.createFolder(settings.secrets());
    Files.writeString(scrapeTargetsFile(settings.home()), scrapeTargets());
    Start start = new Start(settings, processes);
    List<Part> missing = start.missing(parts);
    if (!missing.isEmpty()) {
      Text.print(
          "Starting %s of %s processes; this may take up to %s s%n",
          missing.size(), parts.size(), settings.patience().toSeconds());
    }
    start.start(system.foundations());
    start.start(system.programs());
    start.confirm(parts);
    parts.stream()
        .filter(processes::runsAnOlderBuild)
        .forEach(part ->
            Text.print("  %-22s still runs an older build; ./prasan down first%n", part.name()));
    sayAddresses(start.seconds());
  }

  private void sayWhichEngines() {
    Text.print(
        settings.mongodbUri().isPresent()
            ? "Store: the MongoDB that MONGODB_URI names%n"
            : "Store: embedded, for trials and not for real data; MONGODB_URI names a real one%n");
    Text.print(
        settings.kafkaServers().isPresent()
            ? "Broker: the Kafka that KAFKA_BOOTSTRAP_SERVERS names%n"
            : "Broker: embedded single Kafka node; KAFKA_BOOTSTRAP_SERVERS names a cluster%n");
  }

  private void sayAddresses(double seconds) {
    Ports ports = settings.ports();
    Text.print("ระบบพร้อมใช้งาน / Everything is ready after %.1f s.%n", seconds);
    if (settings.withConsole()) {
      Text.print(
          "  %-15s %s   เปิดในเบราว์เซอร์ / open it in a browser%n", "console", ports.console());
    }
    for (ServiceModule service : settings.services()) {
      String note = service.verifies() ? "   (public check: /verify)" : "";
      Text.print("  %-15s %s%s%n", service.title(), ports.at(service), note);
    }
    Text.print(
        """
          demo issuer     %s   DEMO ONLY: anyone on this machine may be anyone
          mail sink       %s   no mail leaves this machine
        Next: ./prasan demo | ./prasan status | ./prasan down
        """,
        ports.issuer(), ports.mailbox());
  }

  /** Where Prometheus finds what to scrape. */
  static Path scrapeTargetsFile(Path home) {
    return home.resolve("run").resolve("scrape-targets.json");
  }

  private String scrapeTargets() {
    return settings.services().stream()
        .map(service ->
            Text.of(
                "{\"targets\": [\"%s\"], \"labels\": {\"service\": \"%s\"}}",
                settings.ports().at(service).getAuthority(), service.name()))
        .toList()
        .toString();
  }

  private void down() throws IOException, InterruptedException {
    List<String> programs =
        Stream.concat(
                Stream.of(LocalSystem.CONSOLE),
                ServiceModule.all().stream().map(ServiceModule::name))
            .toList();
    if (Stream.concat(programs.stream(), LocalSystem.ENGINES.stream())
        .allMatch(name -> processes.find(name).isEmpty())) {
      Text.print("Nothing is running.%n");
    }
    processes.stop(programs);
    processes.stop(LocalSystem.ENGINES);
  }

  private void reset() throws IOException, InterruptedException {
    Text.print(
        """
        Stopping everything and deleting all data of the local run below
          %s
          %s
        A MongoDB or Kafka of your own is not touched.
        """,
        settings.data(), settings.logs());
    if (System.console() != null && System.console().isTerminal()) {
      String answer = System.console().readLine("Delete? [y/N] ");
      if (answer == null || !answer.strip().equalsIgnoreCase("y")) {
        Text.print("Nothing was deleted.%n");
        return;
      }
    }
    down();
    Folders.delete(settings.data());
    Folders.delete(settings.logs());
    Text.print("Deleted.%n");
  }
}
