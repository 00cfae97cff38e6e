package org.prasan.system.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.prasan.system.chaos.Founding.Town;
import org.prasan.system.failpoint.Failpoint;
import org.prasan.system.failpoint.Poison;
import tools.jackson.databind.JsonNode;

/** One system under fire from its start to the verdict. */
final class ChaosRun implements AutoCloseable {

  private static final Path CHECKOUT =
      Path.of(System.getProperty("prasan.checkout", "..")).toAbsolutePath().normalize();
  private static final Path HISTORIES =
      Path.of(System.getProperty("prasan.histories", "target/histories")).toAbsolutePath();

  private static final Duration OUTBOX_EMPTY = Duration.ofSeconds(120);
  private static final Duration SETTLED = Duration.ofSeconds(300);
  private static final Duration QUIET = Duration.ofSeconds(120);
  private static final Duration REPLAYED = Duration.ofSeconds(90);
  private static final List<String> GROUPS =
      List.of("certificate-service", "case-referral-service", "notification-service");
  private static final Pattern PLANTED_ID =
      Pattern.compile("(?<![0-9a-f-])1999\\d{9}(?![0-9a-f-])");

  private final Path home;
  private final Random random;
  private final Journal journal = new Journal();
  private final ChaosSystem system;
  private final Client patient;
  private final Founding founding;
  private final FaultSchedule schedule;
  private final List<String> violations = new ArrayList<>();
  private int records;

  ChaosRun(String name, long seed) throws IOException {
    this.home = HISTORIES.resolve(name + "-" + System.currentTimeMillis() / 1_000);
    Files.createDirectories(home);
    this.random = new Random(seed);
    this.system = new ChaosSystem(home, CHECKOUT);
    this.patient = new Client(system, journal, true);
    this.founding = new Founding(patient);
    this.schedule = new FaultSchedule(system, new Random(random.nextLong()));
  }

  ChaosSystem system() {
    return system;
  }

  Founding founding() {
    return founding;
  }

  /** A district founded on a system at peace. */
  Town found(String district) {
    founding.found(district);
    return founding.ready().getLast();
  }

  /** Commands and random faults for a time; then peace. */
  void underFaults(Duration duration) {
    system.start();
    system.allowFaults();
    long end = System.nanoTime() + duration.toNanos();
    BooleanSupplier goOn = () -> System.nanoTime() < end;
    var load = new Load(new Client(system, journal, false), founding, random);
    Thread people = Thread.ofPlatform().start(() -> load.run(goOn));
    schedule.run(goOn);
    system.heal();
    Load.join(people);
  }

  List<String> verdict() throws IOException {
    try (var stores = new Stores(system.storeUri)) {
      require("outboxes are empty", OUTBOX_EMPTY, () -> stores.pendingOutboxes() == 0);
      settle(stores, SETTLED);
      deadLettersAreThePoison();
      for (String service : GROUPS) {
        require("no dead letter of " + service + " waits", REPLAYED, () -> replayed(service) == 0);
      }
      settle(stores, SETTLED);
      compare(stores);
    }
    journal.write(home.resolve("journal.txt"));
    Files.write(home.resolve("violations.txt"), violations);
    Files.writeString(home.resolve("report.txt"), report());
    return violations;
  }

  /** For a system that breaks a rule and may never settle. */
  List<String> findingsWhenQuiet() {
    awaitQuiet();
    try (var stores = new Stores(system.storeUri)) {
      return findings(stores);
    }
  }

  void awaitQuiet() {
    try (var stores = new Stores(system.storeUri)) {
      settle(stores, QUIET);
    }
  }

  /** The broker has, as far as its outboxes know, every event of this topic. */
  void awaitCleared(String topic) {
    try (var stores = new Stores(system.storeUri)) {
      Awaitility.await().atMost(QUIET).until(() -> stores.pendingOutboxes(topic) == 0);
    }
  }

  /** Twice, because clocks may still raise an event between two looks; a violation stays. */
  private void compare(Stores stores) throws IOException {
    List<String> first = findings(stores);
    if (!first.isEmpty()) {
      Client.pause(5_000);
      List<String> second = findings(stores);
      first.stream().filter(second::contains).forEach(violations::add);
    }
    nothingPersonalLeaked(TopicLog.read(system.bootstrapServers));
  }

  private List<String> findings(Stores stores) {
    TopicLog log = TopicLog.read(system.bootstrapServers);
    records = log.entries().size();
    var found = new ArrayList<>(new History(journal, log, stores).violations());
    JsonNode mails = patient.get("auditor", system.mailbox.resolve("/messages")).orElseThrow();
    found.addAll(new Effects(log, stores, mails, schedule.troubleForMails()).violations());
    return found;
  }

  /** Everything published, handled and mailed, and still so a little later. */
  private void settle(Stores stores, Duration patience) {
    var before = new long[] {-1};
    require(
        "everything is settled",
        patience,
        () -> {
          long end = TopicLog.end(system.bootstrapServers);
          long lag = GROUPS.stream().mapToLong(g -> TopicLog.lag(system.bootstrapServers, g)).sum();
          boolean quiet = end == before[0];
          before[0] = end;
          return quiet && lag == 0 && stores.pendingOutboxes() + stores.pendingMails() == 0;
        });
  }

  private void require(String what, Duration patience, Callable<Boolean> condition) {
    try {
      Awaitility.await(what).atMost(patience).pollInterval(Duration.ofSeconds(2)).until(condition);
    } catch (ConditionTimeoutException late) {
      violations.add("not true after " + patience.toSeconds() + " s: " + what);
    }
  }

  private void deadLettersAreThePoison() {
    TopicLog.read(system.bootstrapServers).deadLetters().stream()
        .filter(letter ->
            letter.sequence() < Poison.SEQUENCE || !Poison.in(letter.topic(), letter.key()))
        .forEach(letter -> violations.add("dead letter without poison: " + letter.raw()));
  }

  private int replayed(String service) {
    String path = "/actuator/deadletters";
    patient.send("operator", "replay", service, "POST", path, "{}");
    return patient
        .get("operator", patient.somewhere(service, path))
        .map(answer -> answer.path("waiting").asInt(1))
        .orElse(1);
  }

  private void nothingPersonalLeaked(TopicLog all) throws IOException {
    all.entries().forEach(entry -> search(entry.topic(), entry.raw()));
    try (Stream<Path> logs = Files.list(home)) {
      for (Path file : logs.filter(path -> path.toString().endsWith(".log")).toList()) {
        search(file.getFileName().toString(), Files.readString(file, UTF_8));
      }
    }
  }

  private void search(String where, String text) {
    Planted.all().stream()
        .filter(text::contains)
        .forEach(planted -> violations.add("personal: " + planted + " in " + where));
    if (PLANTED_ID.matcher(text).find()) {
      violations.add("personal: a national ID in " + where);
    }
  }

  /** Without these a verdict would say nothing. */
  Set<String> accepted() {
    return journal.accepted();
  }

  /** What the run was made of, for the reader of a verdict. */
  String report() {
    var reached = new TreeMap<String, Long>();
    system.services.stream()
        .flatMap(service -> service.logLines().stream())
        .filter(line -> line.startsWith("FAILPOINT "))
        .forEach(line -> reached.merge(line.substring(10), 1L, Long::sum));
    List<String> missed =
        system.services.stream()
            .flatMap(service -> Failpoint.of(service.service).stream())
            .distinct()
            .filter(name -> !reached.containsKey(name))
            .toList();
    return "commands %s%nfaults %s%nfailpoints %s%nnot reached %s%nrecords in topics %d%nviolations %d%n"
        .formatted(journal.summary(), schedule.done(), reached, missed, records, violations.size());
  }

  @Override
  public void close() throws IOException {
    system.close();
  }
}
