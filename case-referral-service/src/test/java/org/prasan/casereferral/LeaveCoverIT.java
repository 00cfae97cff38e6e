package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.ThaiDates;
import tools.jackson.databind.JsonNode;

/** Who covers for whom, and where the links of duplicates end. */
class LeaveCoverIT extends CaseReferralIT {

  private static final LocalDate TODAY = LocalDate.now(ThaiDates.BANGKOK);
  private static final String SUPERVISOR =
      TestTokens.of("supervisor-" + DISTRICT, "CENTRE_OFFICER")
          .districts(DISTRICT)
          .claim("position", "SUPERVISOR")
          .token();

  private final String absent = "absent-" + UUID.randomUUID();
  private final String stand = "stand-in-" + UUID.randomUUID();

  @Test
  void seesAndDoesForTheTimeWhatTheOfficerOnLeaveWouldAndNothingAfterIt() {
    String id = openCase("NORMAL", "INCOME");
    String path = "/v1/cases/" + id;
    ok(post(officer(absent), path + "/taking", Map.of()));
    ok(post(officer(absent), path + "/restriction", Map.of("reason", "VIOLENCE")));
    assertThat(get(officer(stand), path).status()).isEqualTo(404);

    Answer set = post(officer(absent), "/v1/leave-covers", cover(TODAY, TODAY.plusDays(3)));
    assertThat(set.status()).as(set.text()).isEqualTo(201);
    assertThat(ok(get(officer(stand), path)).text()).contains("ตัวอย่าง");
    ok(post(officer(stand), path + "/notes", Map.of("kind", "NOTE", "words", "ดูแลแทน")));
    ok(
        post(
            officer(stand),
            path + "/restriction",
            Map.of("reason", "VIOLENCE", "subjects", List.of(absent))));

    var pause = Map.of("until", TODAY.plusDays(2).toString(), "reason", "PERSON_AWAY");
    ok(post(officer(stand), path + "/clock/pause", pause));

    String ending = "/v1/leave-covers/" + set.json().path("id").asString() + "/ending";
    assertThat(post(OFFICER, ending, Map.of()).problem()).isEqualTo("not-own-leave");
    ok(post(officer(absent), ending, Map.of()));
    assertThat(get(officer(stand), path).status()).isEqualTo(404);
  }

  @Test
  void listsWhatTheColleagueOnLeaveAnswersForAmongOnesOwn() {
    String id = openCase("NORMAL", "INCOME");
    String path = "/v1/cases/" + id;
    ok(post(officer(absent), path + "/taking", Map.of()));
    ok(post(officer(absent), path + "/restriction", Map.of("reason", "VIOLENCE")));
    assertThat(ids(officer(stand), "/v1/cases?owner=me")).isEmpty();
    covered();
    assertThat(ids(officer(stand), "/v1/cases?owner=me")).containsExactly(id);
    assertThat(ids(officer(stand), "/v1/cases?owner=" + stand)).isEmpty();
    JsonNode queues = ok(get(officer(stand), "/v1/queues")).json().path("queues");
    assertThat(queues.valueStream().filter(it -> it.path("name").asString().equals("MINE")))
        .singleElement()
        .returns(1, it -> it.path("count").asInt());
  }

  @Test
  void handsOverOnlyTheirOwnCasesAndNotThoseOfTheColleagueOnLeave() {
    String id = openCase("NORMAL", "INCOME");
    ok(post(officer(absent), "/v1/cases/" + id + "/taking", Map.of()));
    covered();
    signedIn(officer("somebody-else"));
    Map<String, Object> all = Map.of("to", "somebody-else", "cause", "AGREED");
    ok(post(officer(stand), "/v1/handovers", all));
    assertThat(caseView(id).at("/owner").asString()).isEqualTo(absent);
  }

  @Test
  void putsOffTheClockOfTheColleagueOnLeaveAsNoOtherColleagueMay() {
    String id = openCase("NORMAL", "INCOME");
    String path = "/v1/cases/" + id;
    ok(post(officer(absent), path + "/taking", Map.of()));
    Map<String, Object> pause =
        Map.of("until", TODAY.plusDays(3).toString(), "reason", "PERSON_IN_HOSPITAL");
    assertThat(post(officer(stand), path + "/clock/pause", pause).problem())
        .isEqualTo("clock-of-others");
    covered();
    ok(post(officer(stand), path + "/clock/pause", pause));
  }

  @Test
  void showsWhatIsKeptFromColleaguesOnlyWhenTheOfficerOrTheChairNamedTheCover() {
    String restricted = "/v1/cases/" + openCase("NORMAL", "INCOME");
    ok(post(officer(absent), restricted + "/taking", Map.of()));
    ok(post(officer(absent), restricted + "/restriction", Map.of("reason", "VIOLENCE")));
    String hiding = "/v1/cases/" + caseOfSomebodyWhoHides();
    ok(post(officer(absent), hiding + "/taking", Map.of()));
    signedIn(SUPERVISOR);

    named(SUPERVISOR);
    assertThat(get(SUPERVISOR, restricted).status()).isEqualTo(404);
    assertThat(get(SUPERVISOR, restricted + "/timeline").status()).isEqualTo(404);
    assertThat(ids(SUPERVISOR, "/v1/cases?owner=me")).isNotEmpty();
    assertThat(ok(get(SUPERVISOR, hiding)).text()).contains("ตัวอย่าง").doesNotContain("บ้านลับ");
    String summary = hiding + "/papers/summary";
    assertThat(ok(get(SUPERVISOR, summary)).text()).doesNotContain("บ้านลับ");

    named(TestTokens.chair(DISTRICT));
    assertThat(ok(get(SUPERVISOR, restricted)).text()).contains("ตัวอย่าง");
    assertThat(ok(get(SUPERVISOR, hiding)).text()).contains("บ้านลับ");
  }

  private void named(String by) {
    var wish = new HashMap<String, Object>(cover(TODAY, TODAY));
    wish.put("officer", absent);
    wish.put("by", "supervisor-" + DISTRICT);
    Answer set = post(by, "/v1/leave-covers", wish);
    assertThat(set.status()).as(set.text()).isEqualTo(201);
  }

  @SuppressWarnings("unchecked")
  private String caseOfSomebodyWhoHides() {
    var report = new HashMap<>(intake("NORMAL", "1999900000013", "INCOME"));
    var person = new HashMap<>(((List<Map<String, Object>>) report.get("clients")).getFirst());
    person.putAll(Map.of("address", "บ้านลับ", "addressHidden", true));
    report.put("clients", List.of(person));
    Answer opened = post(VOLUNTEER, "/v1/cases", report);
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    return opened.json().path("id").asString();
  }

  private List<String> ids(String token, String path) {
    return ok(get(token, path))
        .json()
        .path("items")
        .valueStream()
        .map(it -> it.path("id").asString())
        .toList();
  }

  private void covered() {
    signedIn(officer(stand));
    Answer set = post(officer(absent), "/v1/leave-covers", cover(TODAY, TODAY.plusDays(3)));
    assertThat(set.status()).as(set.text()).isEqualTo(201);
  }

  @Test
  void coversNothingBeforeItsFirstDay() {
    signedIn(officer(stand));
    String id = openCase("NORMAL", "INCOME");
    String path = "/v1/cases/" + id;
    ok(post(officer(absent), path + "/taking", Map.of()));
    ok(post(officer(absent), path + "/restriction", Map.of("reason", "VIOLENCE")));
    assertThat(
            post(officer(absent), "/v1/leave-covers", cover(TODAY.plusDays(1), TODAY.plusDays(3)))
                .status())
        .isEqualTo(201);
    assertThat(get(officer(stand), path).status()).isEqualTo(404);
  }

  @Test
  void isNamedByTheOfficerOrTheSupervisorInTheirOwnDistrictAlone() {
    var forAnother = new HashMap<String, Object>(cover(TODAY, TODAY));
    forAnother.put("officer", absent);
    String covers = "/v1/leave-covers";
    signedIn(officer(absent));
    signedIn(officer(stand));
    assertThat(post(OFFICER, covers, forAnother).problem()).isEqualTo("not-own-leave");
    assertThat(post(VOLUNTEER, covers, forAnother).status()).isEqualTo(403);
    assertThat(post(TestTokens.centreOfficer("1045"), covers, cover(TODAY, TODAY)).status())
        .isEqualTo(404);
    assertThat(post(SUPERVISOR, covers, forAnother).status()).isEqualTo(201);
    assertThat(post(officer(stand), covers, cover(TODAY, TODAY)).problem())
        .isEqualTo("cover-of-oneself");
    Answer late = post(officer(absent), covers, cover(TODAY.minusDays(1), TODAY));
    assertThat(late.problem()).isEqualTo("cover-days-invalid");
    assertThat(ok(get(OFFICER, covers + "?limit=200")).text()).contains(absent);
  }

  @Test
  void followsTheLinksOfDuplicatesToOneCaseThatGoesOnOrEndedHoweverTheyAreMade()
      throws InterruptedException {
    var ids = new ArrayList<String>();
    for (int i = 0; i < 6; i++) {
      ids.add(openCase("NORMAL", "INCOME"));
    }
    var officers = new ArrayList<Thread>();
    for (int i = 0; i < 3; i++) {
      var random = new Random(i);
      officers.add(Thread.startVirtualThread(() -> dismissAtRandom(ids, random)));
    }
    for (Thread officer : officers) {
      officer.join();
    }
    for (String id : ids) {
      String at = id;
      for (String next = earlier(at); !next.isEmpty(); next = earlier(at)) {
        assertThat(ids.indexOf(next)).isLessThan(ids.indexOf(at));
        at = next;
      }
      boolean linked = !at.equals(id);
      assertThat(linked && caseView(at).path("state").asString().equals("NOT_A_CASE")).isFalse();
    }
  }

  private String earlier(String id) {
    return caseView(id).at("/dismissal/earlierCaseId").asString("");
  }

  private void dismissAtRandom(List<String> ids, Random random) {
    for (int i = 0; i < 12; i++) {
      String path = "/v1/cases/" + ids.get(random.nextInt(ids.size())) + "/dismissal";
      switch (random.nextInt(3)) {
        case 0 -> post(OFFICER, path, Map.of("as", "NOT_A_CASE"));
        case 1 -> post(SUPERVISOR, path + "/reversal", Map.of("reason", "NEW_FACTS"));
        default ->
            post(
                OFFICER,
                path,
                Map.of("as", "DUPLICATE", "earlierCaseId", ids.get(random.nextInt(ids.size()))));
      }
    }
  }

  private Map<String, Object> cover(LocalDate from, LocalDate until) {
    return Map.of(
        "districtCode", DISTRICT, "by", stand, "from", from.toString(), "until", until.toString());
  }

  private static String officer(String subject) {
    return TestTokens.of(subject, "CENTRE_OFFICER").districts(DISTRICT).token();
  }
}
