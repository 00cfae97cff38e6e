package org.prasan.system.chaos;

import static org.prasan.system.Http.json;
import static org.prasan.system.chaos.Client.CASES;
import static org.prasan.system.chaos.Client.REGISTRY;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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

  private static final int PEOPLE = 6;
  private static final int DISTRICTS = 10;

  private final Client client;
  private final Founding founding;
  private final Random seeds;
  private final List<CaseOf> cases = new CopyOnWriteArrayList<>();

  private record CaseOf(String id, Town town) {}

  Load(Client client, Founding founding, Random seeds) {
    this.client = client;
    this.founding = founding;
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
    people.forEach(Load::join);
  }

  private void foundAll(BooleanSupplier goOn) {
    founding.contact("department", json("'roles':['DEPARTMENT'],'districts':[]"));
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
    String centre = "/v1/centres/" + town.centreId();
    switch (random.nextInt(4)) {
      case 0 ->
          department(
              Command.post(
                  "suspend",
                  REGISTRY,
                  centre + "/suspension",
                  json("{'reason':'UNDER_INQUIRY','effectiveOn':'%s'}", today())));
      case 1 ->
          department(
              Command.post(
                  "reinstate",
                  REGISTRY,
                  centre + "/reinstatement",
                  json("{'effectiveOn':'%s'}", today())));
      case 2 -> founding.volunteer(town.district());
      default -> {
        String path = "/v1/agencies/" + any(town.agencies(), random) + "/capacity";
        String capacity = any(List.of("OPEN", "LIMITED", "WAITLIST"), random);
        department(Command.put("capacity", REGISTRY, path, json("{'capacity':'%s'}", capacity)));
      }
    }
  }

  private void department(Command command) {
    client.send("department", command);
  }

  private void open(Town town, Random random) {
    String body =
        json(
            """
            {'districtCode':'%s','channel':'WALK_IN','reporter':{'kind':'SELF','anonymous':false},
             'volunteerId':'%s','mainProblem':'INCOME_AND_LIVELIHOOD','risks':['NONE'],
             'needs':['INCOME'],'description':'%s','urgency':'%s','clients':[
              {'title':'นาง','firstName':'%s','lastName':'%s','identityKind':'NATIONAL_ID',
               'identityNumber':'%s','age':%d,'phone':'%s','address':'%s'}]}\
            """,
            town.district(),
            town.volunteerId(),
            Planted.DESCRIPTION,
            any(List.of("NORMAL", "URGENT", "MOST_URGENT"), random),
            Planted.FIRST_NAME,
            Planted.LAST_NAME,
            Planted.nationalId(1_000_000 + random.nextInt(50_000)),
            20 + random.nextInt(60),
            Planted.PHONE,
            Planted.ADDRESS);
    cases("open", officer(town), "", body).ifPresent(id -> cases.add(new CaseOf(id, town)));
  }

  private void step(CaseOf one, Random random) {
    String officer = officer(one.town);
    Optional<JsonNode> found = client.get(CASES, officer, "/v1/cases/" + one.id);
    Optional<JsonNode> referrals =
        client.get(CASES, officer, "/v1/referrals?caseId=" + one.id + "&limit=50");
    if (found.isEmpty() || referrals.isEmpty()) {
      return;
    }
    switch (found.get().path("state").asString("")) {
      case "WAITING_ASSIGNMENT" -> cases("take", officer, "/" + one.id + "/taking", "{}");
      case "AID_COMPLETED" ->
          cases("end", officer, "/" + one.id + "/ending", json("{'selfReliance':'SUFFICIENCY'}"));
      default -> {
        found
            .get()
            .path("needs")
            .valueStream()
            .filter(need -> need.path("state").asString("").equals("OPEN"))
            .forEach(need -> refer(one, need, random));
        referrals.get().path("items").valueStream().forEach(r -> answer(r, officer, random));
      }
    }
  }

  private void refer(CaseOf one, JsonNode need, Random random) {
    String id = need.path("needId").asString(need.path("id").asString(""));
    if (random.nextInt(12) == 0) {
      String path = "/" + one.id + "/needs/" + id + "/unmet";
      cases("unmet", officer(one.town), path, json("{'reason':'NO_SERVICE'}"));
      return;
    }
    String body =
        json(
            """
            {'needId':'%s','agencyId':'%s','service':'CASH_AID','confirmFull':true,
             'consent':{'given':true,'on':'%s'}}\
            """,
            id, any(one.town.agencies(), random), today().minusDays(1));
    cases("refer", officer(one.town), "/" + one.id + "/referrals", body);
  }

  private void answer(JsonNode referral, String officer, Random random) {
    String id = referral.path("id").asString("");
    String agency = "agency-" + referral.path("agencyId").asString("");
    switch (referral.path("state").asString("")) {
      case "SENT", "RECEIVED" -> reply(id, agency, officer, random);
      case "ACCEPTED" ->
          referrals("outcome", agency, id + "/outcome", json("{'outcome':'HELPED_FULL'}"));
      case "OUTCOME_RECORDED" -> {
        if (random.nextBoolean()) {
          referrals("close", officer, id + "/closing", json("{'confirmed':true}"));
        }
      }
      default -> {}
    }
  }

  /** Now and then two people answer at the same moment. */
  private void reply(String id, String agency, String officer, Random random) {
    switch (random.nextInt(10)) {
      case 0, 1 -> referrals("receive", agency, id + "/receipt", "{}");
      case 2 -> referrals("claim", agency, id + "/claim", "{}");
      case 3, 4, 5 -> accept(id, agency);
      case 6 -> referrals("reject", agency, id + "/rejection", json("{'reason':'AT_CAPACITY'}"));
      case 7 -> withdraw(id, officer);
      case 8 -> {
        Thread other = Thread.ofVirtual().start(() -> withdraw(id, officer));
        accept(id, agency);
        join(other);
      }
      default -> {}
    }
  }

  private void accept(String id, String agency) {
    String body = json("{'expectedOn':'%s'}", today().plusDays(3));
    referrals("accept", agency, id + "/acceptance", body);
  }

  private void withdraw(String id, String officer) {
    referrals("withdraw", officer, id + "/withdrawal", "{}");
  }

  private Optional<String> cases(String what, String person, String path, String body) {
    return client.send(person, Command.post(what, CASES, "/v1/cases" + path, body));
  }

  private void referrals(String what, String person, String path, String body) {
    client.send(person, Command.post(what, CASES, "/v1/referrals/" + path, body));
  }

  private static String officer(Town town) {
    return "officer-" + town.district();
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
