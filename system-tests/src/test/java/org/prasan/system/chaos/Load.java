package org.prasan.system.chaos;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.prasan.system.chaos.Client.Command;
import org.prasan.system.chaos.Founding.Town;
import tools.jackson.databind.JsonNode;

/**
 * People at work: they open cases, look at them and take a next step, without ever knowing whether
 * what they looked at is still true.
 */
final class Load {

  private static final String CASES = "case-referral-service";
  private static final int PEOPLE = 6;
  private static final int DISTRICTS = 10;

  private final Client client;
  private final Founding founding;
  private final Random seeds;
  private final List<CaseOf> cases = new CopyOnWriteArrayList<>();

  private record CaseOf(String id, Town town) {}

  Load(Client client, Random seeds) {
    this.client = client;
    this.founding = new Founding(client);
    this.seeds = seeds;
  }

  /** Ends when everybody has finished the command at hand. */
  void run(BooleanSupplier goOn) {
    List<Thread> people = new ArrayList<>();
    people.add(Thread.ofVirtual().start(() -> foundAll(goOn)));
    for (int i = 0; i < PEOPLE; i++) {
      var random = new Random(seeds.nextLong());
      people.add(Thread.ofVirtual().start(() -> work(random, goOn)));
    }
    for (Thread person : people) {
      join(person);
    }
  }

  private void foundAll(BooleanSupplier goOn) {
    founding.contact("department", Map.of("roles", List.of("DEPARTMENT"), "districts", List.of()));
    IntStream.rangeClosed(1001, 1000 + DISTRICTS)
        .takeWhile(_ -> goOn.getAsBoolean())
        .forEach(district -> founding.found(Integer.toString(district)));
  }

  private void work(Random random, BooleanSupplier goOn) {
    while (goOn.getAsBoolean()) {
      List<Town> towns = founding.ready();
      if (!towns.isEmpty()) {
        Town town = towns.get(random.nextInt(towns.size()));
        int luck = random.nextInt(100);
        if (luck < 20) {
          open(town, random);
        } else if (luck < 28) {
          registry(town, random);
        } else if (!cases.isEmpty()) {
          step(cases.get(Math.max(0, cases.size() - 1 - random.nextInt(40))), random);
        }
      }
      Client.pause(100 + random.nextInt(300));
    }
  }

  private void registry(Town town, Random random) {
    String today = today().toString();
    String centre = "/v1/centres/" + town.centreId();
    switch (random.nextInt(4)) {
      case 0 ->
          send(
              "registry-service",
              "suspend",
              "department",
              "POST",
              centre + "/suspension",
              Map.of("reason", "UNDER_INQUIRY", "effectiveOn", today));
      case 1 ->
          send(
              "registry-service",
              "reinstate",
              "department",
              "POST",
              centre + "/reinstatement",
              Map.of("effectiveOn", today));
      case 2 -> founding.volunteer(town.district());
      default ->
          send(
              "registry-service",
              "capacity",
              "department",
              "PUT",
              "/v1/agencies/" + any(town.agencies(), random) + "/capacity",
              Map.of("capacity", any(List.of("OPEN", "LIMITED", "WAITLIST"), random)));
    }
  }

  private void open(Town town, Random random) {
    String urgency = any(List.of("NORMAL", "URGENT", "MOST_URGENT"), random);
    var client =
        Map.of(
            "title",
            "นาง",
            "firstName",
            Planted.FIRST_NAME,
            "lastName",
            Planted.LAST_NAME,
            "identityKind",
            "NATIONAL_ID",
            "identityNumber",
            Planted.nationalId(1_000_000 + random.nextInt(50_000)),
            "age",
            20 + random.nextInt(60),
            "phone",
            Planted.PHONE,
            "address",
            Planted.ADDRESS);
    var body =
        Map.of(
            "districtCode", town.district(),
            "channel", "WALK_IN",
            "reporter", Map.of("kind", "SELF", "anonymous", false),
            "volunteerId", town.volunteerId(),
            "clients", List.of(client),
            "mainProblem", "INCOME_AND_LIVELIHOOD",
            "risks", List.of("NONE"),
            "description", Planted.DESCRIPTION,
            "urgency", urgency,
            "needs", List.of("INCOME"));
    send(CASES, "open", "officer-" + town.district(), "POST", "/v1/cases", body)
        .ifPresent(id -> cases.add(new CaseOf(id, town)));
  }

  private void step(CaseOf one, Random random) {
    String officer = "officer-" + one.town.district();
    Optional<JsonNode> found = client.get(CASES, officer, "/v1/cases/" + one.id);
    Optional<JsonNode> referrals =
        client.get(CASES, officer, "/v1/referrals?caseId=" + one.id + "&limit=50");
    if (found.isEmpty() || referrals.isEmpty()) {
      return;
    }
    String path = "/v1/cases/" + one.id;
    switch (found.get().path("state").asString("")) {
      case "WAITING_ASSIGNMENT" -> send(CASES, "take", officer, "POST", path + "/taking", Map.of());
      case "AID_COMPLETED" ->
          send(
              CASES,
              "end",
              officer,
              "POST",
              path + "/ending",
              Map.of("selfReliance", "SUFFICIENCY"));
      default -> {
        found
            .get()
            .path("needs")
            .valueStream()
            .filter(need -> need.path("state").asString("").equals("OPEN"))
            .forEach(need -> refer(one, need, officer, random));
        referrals.get().path("items").valueStream().forEach(r -> answer(one, r, officer, random));
      }
    }
  }

  private void refer(CaseOf one, JsonNode need, String officer, Random random) {
    String needId = need.path("needId").asString(need.path("id").asString(""));
    String path = "/v1/cases/" + one.id;
    if (random.nextInt(12) == 0) {
      send(
          CASES,
          "unmet",
          officer,
          "POST",
          path + "/needs/" + needId + "/unmet",
          Map.of("reason", "NO_SERVICE"));
      return;
    }
    send(
        CASES,
        "refer",
        officer,
        "POST",
        path + "/referrals",
        Map.of(
            "needId",
            needId,
            "agencyId",
            any(one.town.agencies(), random),
            "service",
            "CASH_AID",
            "consent",
            Map.of("given", true, "on", today().minusDays(1).toString()),
            "confirmFull",
            true));
  }

  private void answer(CaseOf one, JsonNode referral, String officer, Random random) {
    String path = "/v1/referrals/" + referral.path("id").asString("");
    String agency = "agency-" + referral.path("agencyId").asString("");
    switch (referral.path("state").asString("")) {
      case "SENT", "RECEIVED" -> reply(path, agency, officer, random);
      case "ACCEPTED" ->
          send(
              CASES,
              "outcome",
              agency,
              "POST",
              path + "/outcome",
              Map.of("outcome", "HELPED_FULL"));
      case "OUTCOME_RECORDED" -> {
        if (random.nextBoolean()) {
          send(CASES, "close", officer, "POST", path + "/closing", Map.of("confirmed", true));
        }
      }
      default -> {}
    }
  }

  /** Now and then two people answer at the same moment. */
  private void reply(String path, String agency, String officer, Random random) {
    var expected = Map.of("expectedOn", today().plusDays(3).toString());
    switch (random.nextInt(10)) {
      case 0, 1 -> send(CASES, "receive", agency, "POST", path + "/receipt", Map.of());
      case 2 -> send(CASES, "claim", agency, "POST", path + "/claim", Map.of());
      case 3, 4, 5 -> send(CASES, "accept", agency, "POST", path + "/acceptance", expected);
      case 6 ->
          send(
              CASES,
              "reject",
              agency,
              "POST",
              path + "/rejection",
              Map.of("reason", "AT_CAPACITY"));
      case 7 -> send(CASES, "withdraw", officer, "POST", path + "/withdrawal", Map.of());
      case 8 -> {
        Thread other =
            Thread.ofVirtual()
                .start(
                    () -> send(CASES, "withdraw", officer, "POST", path + "/withdrawal", Map.of()));
        send(CASES, "accept", agency, "POST", path + "/acceptance", expected);
        join(other);
      }
      default -> {}
    }
  }

  private Optional<String> send(
      String service, String what, String person, String method, String path, Object body) {
    return client.send(new Command(what, service, person, method, path, body, false));
  }

  private static <T> T any(List<T> items, Random random) {
    return items.get(random.nextInt(items.size()));
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Bangkok"));
  }

  static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
