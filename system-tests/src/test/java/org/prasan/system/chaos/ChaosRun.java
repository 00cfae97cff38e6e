package org.prasan.system.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.prasan.system.failpoint.Failpoint;
import org.prasan.system.failpoint.Poison;

/** One system under fire from its start to the verdict. */
final class ChaosRun implements AutoCloseable {

  private static final Duration OUTBOX_EMPTY = Duration.ofSeconds(120);
  private static final Duration SETTLED = Duration.ofSeconds(300);
  private static final Duration SOON = Duration.ofSeconds(45);
  private static final List<String> GROUPS =
      List.of("certificate-service", "case-referral-service", "notification-service");
  private static final Pattern PLANTED_ID =
      Pattern.compile("(?<![0-9a-f-])1999\\d{9}(?![0-9a-f-])");

  private final Path home;
  private final Random random;
  private final Journal journal = new Journal();
  private final ChaosSystem system;
  private final Client client;
  private final FaultSchedule schedule;
  private final List<String> violations = new ArrayList<>();
  private @Nullable TopicLog log;

  ChaosRun(Path home, Path checkout, long seed, String broken) {
    this.home = home;
    this.random = new Random(seed);
    this.system = new ChaosSystem(home, checkout, broken);
    this.client = new Client(system, journal);
    this.schedule = new FaultSchedule(system, new Random(random.nextLong()));
  }

  ChaosSystem system() {
    return system;
  }

  /** Commands, and whatever {@code trouble} does meanwhile, for a time; then peace. */
  void run(Duration duration, Trouble trouble) {
    system.start();
    system.allowFaults();
    long end = System.nanoTime() + duration.toNanos();
    BooleanSupplier goOn = () -> System.nanoTime() < end;
    Thread load = Thread.ofPlatform().start(() -> new Load(client, random).run(goOn));
    trouble.run(goOn);
    system.heal();
    Load.join(load);
  }

  /** Runs in the caller's thread until it should end. */
  @FunctionalInterface
  interface Trouble {
    void run(BooleanSupplier goOn);
  }

  void randomFaults(BooleanSupplier goOn) {
    schedule.run(goOn);
  }

  List<String> verdict() throws IOException {
    try (var stores = new Stores(system.storeUri())) {
      awaitEmptyOutboxes(stores);
      awaitSettled(stores, SETTLED);
      deadLettersAreThePoison(TopicLog.read(system.bootstrapServers()).deadLetters());
      replayUntilNoneWaits();
      awaitSettled(stores, SETTLED);
      compare(stores);
    }
    write();
    return violations;
  }

  /** For a system that is broken on purpose and may never settle. */
  List<String> earlyVerdict() throws IOException {
    try (var stores = new Stores(system.storeUri())) {
      awaitSettled(stores, SOON);
      compare(stores);
    }
    write();
    return violations;
  }

  /** Twice, because clocks may still raise an event between two looks; a violation stays. */
  private void compare(Stores stores) throws IOException {
    List<String> first = findings(stores);
    if (!first.isEmpty()) {
      Client.pause(5_000);
      List<String> second = findings(stores);
      first.stream().filter(second::contains).forEach(violations::add);
    }
    nothingPersonalLeaked(TopicLog.read(system.bootstrapServers()));
  }

  private List<String> findings(Stores stores) {
    TopicLog all = TopicLog.read(system.bootstrapServers());
    log = all;
    var found = new ArrayList<>(new History(journal, all, stores).violations());
    found.addAll(new Effects(all, stores, client.mails(), schedule.troubleForMails()).violations());
    return found;
  }

  private void awaitEmptyOutboxes(Stores stores) {
    try {
      Awaitility.await().atMost(OUTBOX_EMPTY).until(() -> stores.pendingOutboxes() == 0);
    } catch (org.awaitility.core.ConditionTimeoutException late) {
      violations.add("outboxes are not empty " + OUTBOX_EMPTY.toSeconds() + " s after healing");
    }
  }

  /** Everything published, handled and mailed, and still so a little later. */
  private void awaitSettled(Stores stores, Duration patience) {
    var before = new long[] {-1};
    try {
      Awaitility.await()
          .atMost(patience)
          .pollInterval(Duration.ofSeconds(3))
          .until(() -> {
            long end = endOffsets();
            boolean settled =
                lag() == 0 && stores.pendingOutboxes() == 0 && stores.pendingMails() == 0;
            boolean quiet = settled && end == before[0];
            before[0] = end;
            return quiet;
          });
    } catch (org.awaitility.core.ConditionTimeoutException late) {
      violations.add("not settled " + patience.toSeconds() + " s after healing");
    }
  }

  private long endOffsets() throws Exception {
    try (Admin admin = admin()) {
      return ends(admin).values().stream().mapToLong(Long::longValue).sum();
    }
  }

  private Map<TopicPartition, Long> ends(Admin admin) throws Exception {
    var asked = new java.util.HashMap<TopicPartition, OffsetSpec>();
    var names = admin.listTopics().names().get();
    admin
        .describeTopics(names)
        .allTopicNames()
        .get()
        .values()
        .forEach(topic ->
            topic
                .partitions()
                .forEach(p ->
                    asked.put(
                        new TopicPartition(topic.name(), p.partition()), OffsetSpec.latest())));
    var ends =
        new TreeMap<TopicPartition, Long>(java.util.Comparator.comparing(TopicPartition::toString));
    admin.listOffsets(asked).all().get().forEach((p, end) -> ends.put(p, end.offset()));
    return ends;
  }

  private long lag() throws Exception {
    try (Admin admin = admin()) {
      Map<TopicPartition, Long> ends = ends(admin);
      long lag = 0;
      for (String group : GROUPS) {
        var committed = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        for (var each : committed.entrySet()) {
          lag += ends.getOrDefault(each.getKey(), 0L) - each.getValue().offset();
        }
      }
      return lag;
    }
  }

  private Admin admin() {
    return Admin.create(Map.of("bootstrap.servers", system.bootstrapServers()));
  }

  private void deadLettersAreThePoison(List<TopicLog.Entry> parked) {
    parked.stream()
        .filter(letter -> !isPoisonOrBlocked(letter))
        .forEach(letter -> violations.add("dead letter without poison: " + letter.raw()));
  }

  private static boolean isPoisonOrBlocked(TopicLog.Entry letter) {
    return letter.sequence() >= Poison.SEQUENCE && Poison.in(letter.topic(), letter.key());
  }

  private void replayUntilNoneWaits() {
    for (String service : GROUPS) {
      try {
        Awaitility.await(service)
            .atMost(Duration.ofSeconds(90))
            .pollInterval(Duration.ofSeconds(2))
            .until(() -> replayed(service) == 0);
      } catch (org.awaitility.core.ConditionTimeoutException late) {
        violations.add("dead letters of " + service + " come back after every replay");
      }
    }
  }

  private int replayed(String service) {
    client.send(
        new Client.Command(
            "replay", service, "ministry", "POST", "/actuator/deadletters", Map.of(), true));
    return client
        .get(service, "ministry", "/actuator/deadletters")
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

  /** What the run was made of, for the reader of a verdict. */
  String report() {
    var failpoints = new TreeMap<String, Long>();
    system
        .services()
        .forEach(service ->
            service.logLines().stream()
                .filter(line -> line.startsWith("FAILPOINT "))
                .forEach(line -> failpoints.merge(line.substring(10), 1L, Long::sum)));
    return "commands %s%nfaults %s%nfailpoints %s%nrecords in topics %d%nviolations %d%n"
        .formatted(
            journal.summary(),
            schedule.done(),
            failpoints,
            log == null ? 0 : log.size(),
            violations.size());
  }

  private void write() throws IOException {
    journal.write(home.resolve("journal.txt"));
    Files.write(home.resolve("violations.txt"), violations);
    Files.writeString(home.resolve("report.txt"), report());
  }

  /** Failpoints that no service died at. */
  static List<String> missed(String report) {
    return ChaosSystem.SERVICES.stream()
        .map(name -> name.replaceFirst("-\\d$", ""))
        .flatMap(service -> Failpoint.of(service).stream())
        .distinct()
        .filter(name -> !report.contains(name + "="))
        .toList();
  }

  @Override
  public void close() throws IOException {
    system.close();
  }
}
