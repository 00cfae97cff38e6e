package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.prasan.contracttesting.EventContracts;
import org.prasan.testing.engines.PublishedRecords;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.ThaiDates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who answers for a case, what is written down and what is put right, as people's programs ask. */
class HandlingIT extends CaseReferralIT {

  private static final Map<String, String> NOTHING = Map.of();
  private static final String COLLEAGUE = officer("colleague-" + DISTRICT);
  private static final String SUPERVISOR =
      TestTokens.of("supervisor-" + DISTRICT, "CENTRE_OFFICER")
          .districts(DISTRICT)
          .claim("position", "SUPERVISOR")
          .token();
  private static final Map<String, String> MISTAKE = Map.of("reason", "ENTERED_BY_MISTAKE");

  private static String officer(String subject) {
    return TestTokens.of(subject, "CENTRE_OFFICER").districts(DISTRICT).token();
  }

  @Test
  void hearsMoreFromTheVolunteerWhoReportedItEvenIfKeptFromThemAndFromNoOther() {
    String id = takenCase("NORMAL", "INCOME");
    String notes = "/v1/cases/" + id + "/notes";
    ok(post(OFFICER, "/v1/cases/" + id + "/restriction", Map.of("reason", "VIOLENCE")));
    assertThat(get(VOLUNTEER, "/v1/cases/" + id).status()).isEqualTo(404);

    Map<String, String> more = Map.of("kind", "NOTE", "words", "คืนนี้เขากลับมาพร้อมมีด");
    Answer told = ok(post(VOLUNTEER, notes, more));

    assertThat(told.text()).doesNotContain("VIOLENCE");
    assertThat(ok(get(OFFICER, "/v1/cases/" + id)).text()).contains("คืนนี้เขากลับมาพร้อมมีด");
    String another = anotherVolunteer("volunteer-told", DISTRICT);
    assertThat(post(another, notes, more).status()).isEqualTo(404);
    Map<String, String> finding = Map.of("kind", "FACT_FINDING", "words", "สอบข้อเท็จจริง");
    assertThat(post(VOLUNTEER, notes, finding).problem()).isEqualTo("note-of-officers");
  }

  @Test
  void isGivenBackAndTakenByAnotherAndTheHistorySaysWhoHadIt() {
    String id = takenCase("NORMAL", "INCOME");
    String path = "/v1/cases/" + id;
    assertThat(post(COLLEAGUE, path + "/release", NOTHING).problem())
        .isEqualTo("not-owner-nor-supervisor");
    ok(post(OFFICER, path + "/release", NOTHING));
    assertThat(caseView(id).path("state").asString()).isEqualTo("WAITING_ASSIGNMENT");
    assertThat(caseView(id).has("owner")).isFalse();
    ok(post(COLLEAGUE, path + "/taking", NOTHING));
    JsonNode view = caseView(id);
    assertThat(view.path("owner").asString()).isEqualTo("colleague-" + DISTRICT);
    assertThat(view.at("/handling/history/0/before/owner").asString())
        .isEqualTo("officer-" + DISTRICT);
  }

  @Test
  void isHandedOverByItsOwnerOrTheSupervisorAlone() {
    String id = takenCase("NORMAL", "INCOME");
    String path = "/v1/cases/" + id + "/handover";
    signedIn(COLLEAGUE);
    var toColleague = Map.of("to", "colleague-" + DISTRICT, "cause", "AGREED");
    assertThat(post(COLLEAGUE, path, toColleague).status()).isEqualTo(403);
    assertThat(post(VOLUNTEER, path, toColleague).status()).isEqualTo(403);
    assertThat(post(officerElsewhere(), path, toColleague).status()).isEqualTo(404);
    ok(post(SUPERVISOR, path, toColleague));
    Answer again = post(COLLEAGUE, path, toColleague);
    assertThat(again.problem()).isEqualTo("handover-to-owner");
    assertThat(again.field()).isEqualTo("to");
    var records = recordsOf(List.of(CASES), id);
    var last = JsonMapper.shared().readTree(records.getLast().value());
    assertThat(last.path("owner").asString()).isEqualTo("colleague-" + DISTRICT);
    assertThat(last.path("from").asString()).isEqualTo("officer-" + DISTRICT);
  }

  private static String officerElsewhere() {
    return TestTokens.centreOfficer("1045");
  }

  @Test
  void handsOverAllThatAnOfficerAnswersForAndNothingTwice() {
    String leaver = "leaver-" + UUID.randomUUID();
    String token = officer(leaver);
    List<String> owned =
        List.of(ownedBy(token), ownedBy(token), ended(ownedBy(token), token), ownedBy(token));
    String dismissed = ownedBy(token);
    ok(post(token, "/v1/cases/" + dismissed + "/dismissal", Map.of("as", "NOT_A_CASE")));
    var all = Map.of("from", leaver, "to", "colleague-" + DISTRICT, "cause", "MOVED_AWAY");
    assertThat(post(COLLEAGUE, "/v1/handovers", all).status()).isEqualTo(403);
    String key = UUID.randomUUID().toString();
    JsonNode result = ok(post(SUPERVISOR, "/v1/handovers", all, key)).json();
    assertThat(texts(result.path("handedOver"))).containsExactlyInAnyOrderElementsOf(owned);
    assertThat(result.path("left").asInt()).isZero();
    assertThat(ok(post(SUPERVISOR, "/v1/handovers", all, key)).json().path("handedOver")).isEmpty();
    for (String id : owned) {
      assertThat(caseView(id).path("owner").asString()).isEqualTo("colleague-" + DISTRICT);
    }
    assertThat(caseView(dismissed).path("owner").asString()).isEqualTo(leaver);
  }

  private String ownedBy(String token) {
    String id = openCase("NORMAL", "INCOME");
    ok(post(token, "/v1/cases/" + id + "/taking", NOTHING));
    return id;
  }

  private String ended(String id, String token) {
    String path = "/v1/cases/" + id;
    ok(post(token, path + "/needs/" + id + "-1/unmet", Map.of("reason", "NO_SERVICE")));
    ok(post(token, path + "/ending", Map.of("selfReliance", "SURVIVAL")));
    return id;
  }

  @Test
  void sealsWhatAnOfficerWritesAndShowsItToOfficersAlone() {
    String id = takenCase("NORMAL", "INCOME");
    String words = "ลูกชายดื่มสุรา " + UUID.randomUUID();
    var note = Map.of("kind", "FACT_FINDING", "words", words);
    String notes = "/v1/cases/" + id + "/notes";
    assertThat(post(VOLUNTEER, notes, note).problem()).isEqualTo("note-of-officers");
    String key = UUID.randomUUID().toString();
    ok(post(OFFICER, notes, note, key));
    ok(post(OFFICER, notes, note, key));
    assertThat(caseView(id).at("/handling/notes")).hasSize(1);
    assertThat(get(COLLEAGUE, "/v1/cases/" + id).text()).contains(words);
    for (String token : List.of(VOLUNTEER, TestTokens.ministry(), TestTokens.auditor())) {
      assertThat(ok(get(token, "/v1/cases/" + id)).text()).doesNotContain(words, "FACT_FINDING");
    }
    Document stored = mongo.findById(id, Document.class, "cases");
    assertThat(stored.toJson()).doesNotContain("ลูกชาย");
    recordsOf(List.of(CASES), id)
        .forEach(record -> assertThat(new String(record.value())).doesNotContain("ลูกชาย"));
  }

  @Test
  void refusesNotesAndReasonsThatSayNothingInBothLanguagesAndNamesTheField() {
    String id = takenCase("NORMAL", "INCOME");
    String path = "/v1/cases/" + id;
    Answer empty = post(OFFICER, path + "/notes", Map.of("kind", "NOTE", "words", " "));
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.field()).isEqualTo("words");
    Answer other = post(OFFICER, path + "/urgency", Map.of("urgency", "URGENT", "reason", "OTHER"));
    assertThat(other.problem()).isEqualTo("words-missing");
    assertThat(other.json().path("detailTh").asString()).contains("คำอธิบาย");
    var review = Map.of("kind", "NOTE", "words", "ก", "reviewOn", "2099-01-01");
    assertThat(post(OFFICER, path + "/notes", review).problem()).isEqualTo("review-invalid");
    var corrects = Map.of("kind", "NOTE", "words", "ก", "corrects", "1001-nothing");
    assertThat(post(OFFICER, path + "/notes", corrects).problem()).isEqualTo("note-unknown");
    assertThat(caseView(id).path("version").asLong()).isEqualTo(2);
  }

  @Test
  void addsANeedOnceAndTakesOneThatWasEnteredInErrorOut() {
    String id = takenCase("NORMAL", "INCOME");
    String needs = "/v1/cases/" + id + "/needs";
    String key = UUID.randomUUID().toString();
    ok(post(OFFICER, needs, Map.of("dimension", "HEALTH"), key));
    ok(post(OFFICER, needs, Map.of("dimension", "HEALTH"), key));
    JsonNode view = caseView(id);
    assertThat(view.path("needs")).hasSize(2);
    String added = view.at("/needs/1/needId").asString();
    String error = needs + "/" + added + "/entered-in-error";
    assertThat(post(OFFICER, error, MISTAKE).problem()).isEqualTo("not-supervisor");
    ok(post(SUPERVISOR, error, MISTAKE));
    assertThat(caseView(id).at("/needs/1/state").asString()).isEqualTo("ENTERED_IN_ERROR");
    assertThat(post(SUPERVISOR, needs + "/" + id + "-1/entered-in-error", MISTAKE).problem())
        .isEqualTo("last-need");
  }

  @Test
  void resolvesReopensAndResolvesAgainAsTwoOccurrences() {
    String id = ended(ownedBy(OFFICER), OFFICER);
    String path = "/v1/cases/" + id;
    var visit = Map.of("result", "WORSE", "selfReliance", "SURVIVAL");
    ok(post(OFFICER, path + "/follow-ups/30", visit));
    assertThat(post(OFFICER, path + "/follow-ups/30", visit).problem()).isEqualTo("follow-up-made");
    ok(post(COLLEAGUE, path + "/reopening", Map.of("reason", "PROBLEM_BACK")));
    assertThat(caseView(id).path("state").asString()).isEqualTo("UNDER_CONSIDERATION");
    assertThat(post(COLLEAGUE, path + "/reopening", Map.of("reason", "PROBLEM_BACK")).problem())
        .isEqualTo("case-not-ended");
    ok(post(OFFICER, path + "/ending", Map.of("selfReliance", "SUFFICIENCY")));
    JsonNode view = caseView(id);
    assertThat(view.at("/closure/selfReliance").asString()).isEqualTo("SUFFICIENCY");
    JsonNode before = view.at("/handling/history/0/before/closure");
    assertThat(before.path("selfReliance").asString()).isEqualTo("SURVIVAL");
    assertThat(before.at("/followUps/0/visit/result").asString()).isEqualTo("WORSE");
    eventually(() ->
        assertThat(typesOf(id))
            .containsSubsequence(
                "case-referral.problem-ended.v1",
                "case-referral.follow-up-recorded.v1",
                "case-referral.case-reopened.v1",
                "case-referral.problem-ended.v1"));
  }

  private List<String> typesOf(String caseId) {
    return recordsOf(List.of(CASES), caseId).stream()
        .map(record -> PublishedRecords.header(record, "ce_type"))
        .toList();
  }

  @Test
  void listsTheVisitsThatAreOwedToItsOwnDistrictsOfficers() {
    String id = ended(ownedBy(OFFICER), OFFICER);
    String list = "/v1/follow-ups?limit=200&district=" + DISTRICT;
    JsonNode row = rowOf(id, ok(get(OFFICER, list)).json());
    assertThat(row.path("days").asInt()).isEqualTo(30);
    assertThat(row.path("owner").asString()).isEqualTo("officer-" + DISTRICT);
    assertThat(row.path("dueOn").asString())
        .isEqualTo(LocalDate.now(ThaiDates.BANGKOK).plusDays(30).toString());
    ok(post(OFFICER, "/v1/cases/" + id + "/follow-ups/30", Map.of("result", "NOT_FOUND")));
    assertThat(rowOf(id, ok(get(OFFICER, list)).json()).path("days").asInt()).isEqualTo(90);
    assertThat(get(VOLUNTEER, list).status()).isEqualTo(403);
    assertThat(get(officerElsewhere(), list).json().path("items")).isEmpty();
  }

  private static JsonNode rowOf(String caseId, JsonNode page) {
    return StreamSupport.stream(page.path("items").spliterator(), false)
        .filter(row -> row.path("caseId").asString().equals(caseId))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void showsWhatChangedWhileAnOfficerWasAway() {
    String mine = officer("away-" + UUID.randomUUID());
    String quiet = ownedBy(mine);
    String changed = ownedBy(mine);
    String before = caseView(changed).at("/steps/1/entered/at").asString();
    ok(
        post(
            COLLEAGUE,
            "/v1/cases/" + changed + "/notes",
            Map.of("kind", "NOTE", "words", "โทรมา")));
    JsonNode since =
        ok(get(mine, "/v1/cases?owner=me&changedSince=" + plusOneMilli(before))).json();
    assertThat(since.path("items").findValuesAsString("id"))
        .contains(changed)
        .doesNotContain(quiet);
    assertThat(ok(get(mine, "/v1/cases?owner=me")).json().path("items").findValuesAsString("id"))
        .containsExactly(changed, quiet);
  }

  private static String plusOneMilli(String instant) {
    return Instant.parse(instant).plusMillis(1).toString();
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
  }

  @Test
  void saysEveryCorrectionInAFormThatIsPublished() {
    String id = takenCase("NORMAL", "INCOME", "HEALTH");
    String path = "/v1/cases/" + id;
    var urgency = new HashMap<>(Map.of("urgency", "MOST_URGENT", "reason", "RISK_FOUND"));
    ok(post(OFFICER, path + "/urgency", urgency));
    ok(
        post(
            OFFICER,
            path + "/needs/" + id + "-1/aid",
            Map.of("programme", "RELIEF_BAG", "outcome", "HELPED_FULL")));
    String aid = firstNeed(id).at("/aids/0/id").asString();
    ok(post(OFFICER, path + "/needs/" + id + "-1/aid/" + aid + "/reversal", MISTAKE));
    ok(post(OFFICER, path + "/needs/" + id + "-2/unmet", Map.of("reason", "NO_SERVICE")));
    ok(post(OFFICER, path + "/needs/" + id + "-2/outcome/reversal", MISTAKE));
    assertThat(firstNeed(id).path("state").asString()).isEqualTo("OPEN");
    JsonNode history = caseView(id).at("/handling/history");
    assertThat(history.at("/0/before/urgency").asString()).isEqualTo("NORMAL");
    assertThat(history.at("/1/before/aid/programme").asString()).isEqualTo("RELIEF_BAG");
    assertThat(history.at("/2/before/unmetReason").asString()).isEqualTo("NO_SERVICE");
    for (var record : recordsOf(List.of(CASES), id)) {
      String type = PublishedRecords.header(record, "ce_type");
      EventContracts.assertValid(type, record.value());
    }
    assertThat(typesOf(id))
        .contains(
            "case-referral.urgency-changed.v1",
            "case-referral.aid-reversed.v1",
            "case-referral.outcome-reversed.v1");
  }
}
