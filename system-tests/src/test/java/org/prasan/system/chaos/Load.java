package org.prasan.system.chaos;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
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
    founding.department();
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
    String agency = "/v1/agencies/" + any(town.agencies(), random);
    String capacity = any(List.of("OPEN", "LIMITED", "WAITLIST"), random);
    String why = "{'reason':'UNDER_INQUIRY','effectiveOn':'%s'}";
    String since = "{'effectiveOn':'%s'}";
    switch (random.nextInt(4)) {
      case 0 -> client.post("department", "suspend", centre + "/suspension", why, today());
      case 1 -> client.post("department", "reinstate", centre + "/reinstatement", since, today());
      case 2 -> founding.volunteer(town.district());
      default ->
          client.put("department", "capacity", agency + "/capacity", "{'capacity':'%s'}", capacity);
    }
  }

  private void open(Town town, Random random) {
    client
        .post(
            "volunteer-" + town.volunteerId(),
            "open",
            "/v1/cases",
            """
            {'districtCode':'%s','channel':'VOLUNTEER',
             'reporter':{'kind':'GOOD_CITIZEN','anonymous':false},'mainProblem':'INCOME_AND_LIVELIHOOD','risks':['NONE'],
             'needs':['INCOME'],'description':'%s','urgency':'%s','clients':[
              {'title':'นาง','firstName':'%s','lastName':'%s','identityKind':'NATIONAL_ID',
               'identityNumber':'%s','age':%d,'phone':'%s','address':'%s'}]}\
            """,
            town.district(),
            Planted.DESCRIPTION,
            any(List.of("NORMAL", "URGENT", "MOST_URGENT"), random),
            Planted.FIRST_NAME,
            Planted.LAST_NAME,
            Planted.nationalId(1_000_000 + random.nextInt(50_000)),
            20 + random.nextInt(60),
            Planted.PHONE,
            Planted.ADDRESS)
        .ifPresent(id -> cases.add(new CaseOf(id, town)));
  }

  private void step(CaseOf one, Random random) {
    String officer = officer(one.town);
    String path = "/v1/cases/" + one.id;
    Optional<JsonNode> found = client.get(officer, path);
    Optional<JsonNode> referrals =
        client.get(officer, "/v1/referrals?caseId=" + one.id + "&limit=50");
    if (found.isEmpty() || referrals.isEmpty()) {
      return;
    }
    switch (text(found.get(), "state")) {
      case "WAITING_ASSIGNMENT" -> client.post(officer, "take", path + "/taking", "{}");
      case "AID_COMPLETED" ->
          client.post(officer, "end", path + "/ending", "{'selfReliance':'SUFFICIENCY'}");
      default -> {
        for (JsonNode need : found.get().path("needs")) {
          if (text(need, "state").equals("OPEN")) {
            refer(one, path, text(need, "needId"), random);
          }
        }
        referrals.get().path("items").forEach(referral -> answer(referral, officer, random));
      }
    }
  }

  private void refer(CaseOf one, String path, String need, Random random) {
    String officer = officer(one.town);
    if (random.nextInt(12) == 0) {
      client.post(officer, "unmet", path + "/needs/" + need + "/unmet", "{'reason':'NO_SERVICE'}");
      return;
    }
    String body =
        """
        {'needId':'%s','agencyId':'%s','service':'CASH_AID','confirmFull':true}\
        """;
    String consent =
        """
        {'decision':'GIVEN','purpose':'REFERRAL','recipients':['%s'],'capacity':'SELF',
         'fields':['NAME','AGE','PHONE'],'wording':'CONSENT_2569_1','givenOn':'%s'}\
        """;
    String agency = any(one.town.agencies(), random);
    String consents = path + "/clients/" + one.id + "-c1/consents";
    client.post(officer, "consent", consents, consent, agency, today().minusDays(1));
    client.post(officer, "refer", path + "/referrals", body, need, agency);
  }

  private void answer(JsonNode referral, String officer, Random random) {
    String path = "/v1/referrals/" + text(referral, "id");
    String agency = "agency-" + text(referral, "agencyId");
    switch (text(referral, "state")) {
      case "SENT", "RECEIVED" -> reply(path, agency, officer, random);
      case "ACCEPTED" ->
          client.post(agency, "outcome", path + "/outcome", "{'outcome':'HELPED_FULL'}");
      case "OUTCOME_RECORDED" -> {
        if (random.nextBoolean()) {
          client.post(officer, "close", path + "/closing", "{'confirmed':true}");
        }
      }
      default -> {}
    }
  }

  /** Now and then two people answer at the same moment. */
  private void reply(String path, String agency, String officer, Random random) {
    switch (random.nextInt(10)) {
      case 0, 1 -> client.post(agency, "receive", path + "/receipt", "{}");
      case 2 -> client.post(agency, "claim", path + "/claim", "{}");
      case 3, 4, 5 -> accept(path, agency);
      case 6 -> client.post(agency, "reject", path + "/rejection", "{'reason':'AT_CAPACITY'}");
      case 7 -> withdraw(path, officer);
      case 8 -> {
        Thread other = Thread.ofVirtual().start(() -> withdraw(path, officer));
        accept(path, agency);
        join(other);
      }
      default -> {}
    }
  }

  private void accept(String path, String agency) {
    LocalDate expected = today().plusDays(3);
    client.post(agency, "accept", path + "/acceptance", "{'expectedOn':'%s'}", expected);
  }

  private void withdraw(String path, String officer) {
    client.post(officer, "withdraw", path + "/withdrawal", "{\"reason\":\"NO_LONGER_NEEDED\"}");
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
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
