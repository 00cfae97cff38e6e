package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.ThaiDates;
import tools.jackson.databind.JsonNode;

/** Whoever needs help gets into a case, however little is known, and is known better later. */
class PeopleIT extends CaseReferralIT {

  @Test
  void takesInAPersonOfWhomNobodyKnowsTheName() {
    String id = opened(Map.of("clients", List.of(unknownPerson())));
    JsonNode client = caseView(id).path("clients").path(0);
    assertThat(client.path("noNameReason").asString()).isEqualTo("NOT_KNOWN");
    assertThat(client.path("ageBand").asString()).isEqualTo("OLDER");
    assertThat(client.at("/person/birthYear").asInt()).isEqualTo(1947);
    assertThat(client.at("/person/appearance").asString()).contains("หมวก");
  }

  @ParameterizedTest
  @CsvSource({
    "firstName,สมมุติ,clients[0].noNameReason",
    "noNameReason,,clients[0].firstName",
    "birthYear,2700,clients[0].birthYear",
    "age,70,clients[0].birthYear"
  })
  void refusesWhatContradictsItselfAndNamesTheField(String field, String value, String named) {
    var person = new HashMap<>(unknownPerson());
    if (value == null) {
      person.remove(field);
    } else {
      person.put(field, value.matches("[0-9]+") ? Integer.valueOf(value) : value);
    }
    Answer answer = report(Map.of("clients", List.of(person)));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.field()).isEqualTo(named);
  }

  @Test
  void takesAReportThatWaitedForAConnectionOnce() {
    Instant seen = Instant.parse("2026-01-01T00:00:00Z").plus(sinceThen().minusDays(3));
    var draft = new HashMap<>(intake("NORMAL", "1999900000013", "INCOME"));
    draft.put("observedAt", seen.toString());
    String key = UUID.randomUUID().toString();
    String first = post(VOLUNTEER, "/v1/cases", draft, key).json().path("id").asString();
    String again = post(VOLUNTEER, "/v1/cases", draft, key).json().path("id").asString();
    assertThat(again).isEqualTo(first);
    JsonNode view = caseView(first);
    assertThat(Instant.parse(view.path("observedAt").asString())).isEqualTo(seen);
    assertThat(Instant.parse(view.path("openedAt").asString())).isAfter(seen);
  }

  /** Whole seconds, as a telephone sends them. */
  private static Duration sinceThen() {
    return Duration.ofSeconds(
        Duration.between(Instant.parse("2026-01-01T00:00:00Z"), Instant.now()).toSeconds());
  }

  @Test
  void refusesWhatWasSeenInTheFutureOrLongAgo() {
    for (Duration off : List.of(Duration.ofHours(1), Duration.ofDays(-31))) {
      Answer answer = report(Map.of("observedAt", Instant.now().plus(off).toString()));
      assertThat(answer.problem()).isEqualTo("observed-at-invalid");
      assertThat(answer.field()).isEqualTo("observedAt");
    }
  }

  @Test
  void assessesRightsByTheRegistrationAndRoutesByTheCurrentAddress() {
    var elsewhere = person("สมหญิง");
    elsewhere.put("registered", registeredIn("1044"));
    var here = person("สมชาย");
    here.put("registered", Map.of("place", "SAME_AS_CURRENT"));
    var upcountry = person("สมศรี");
    upcountry.put("registered", Map.of("place", "OTHER_PROVINCE", "address", "ต่างจังหวัดสมมุติ"));
    JsonNode view = caseView(opened(Map.of("clients", List.of(elsewhere, here, upcountry))));
    assertThat(view.path("districtCode").asString()).isEqualTo(DISTRICT);
    assertThat(view.path("registeredDistrictCode").asString()).isEqualTo("1044");
    assertThat(view.at("/clients/0/home/rightsDistrict").asString()).isEqualTo("1044");
    assertThat(view.at("/clients/1/home/rightsDistrict").asString()).isEqualTo(DISTRICT);
    assertThat(view.at("/clients/2/home/rightsDistrict").isMissingNode()).isTrue();
  }

  @Test
  void refusesADistrictForARegistrationThatIsInNone() {
    var person = person("สมหญิง");
    person.put("registered", Map.of("place", "NOWHERE", "districtCode", "1044"));
    assertThat(report(Map.of("clients", List.of(person))).problem())
        .isEqualTo("registration-mismatch");
  }

  /** With the two digits without which it is no number, whatever is drawn behind them. */
  private static String passport() {
    return "QQ77" + UUID.randomUUID().toString().substring(0, 8);
  }

  @Test
  void addsAPersonOnceHoweverOftenItIsSent() {
    String id = takenCase("NORMAL", "INCOME");
    var person = new HashMap<>(person("สมหญิง"));
    person.put("identityKind", "PASSPORT");
    person.put("identityNumber", passport());
    person.remove("noIdentityReason");
    String key = UUID.randomUUID().toString();
    ok(post(OFFICER, "/v1/cases/" + id + "/clients", person, key));
    ok(post(OFFICER, "/v1/cases/" + id + "/clients", person, key));
    JsonNode clients = caseView(id).path("clients");
    assertThat(clients).hasSize(2);
    assertThat(clients.at("/1/person/firstName").asString()).isEqualTo("สมหญิง");
    assertThat(clients.at("/1/notice/due").isMissingNode()).isFalse();
    var sought = Map.of("person", Map.of("passportNo", person.get("identityNumber")));
    assertThat(ok(post(TestTokens.ministry(), "/v1/person-copies", sought)).text())
        .contains("สมหญิง");
  }

  @Test
  void correctsAPersonAndKeepsWhatWasHeldBefore() {
    String id = takenCase("NORMAL", "INCOME");
    correct(id, Map.of("identityKind", "NATIONAL_ID", "firstName", "สมศรี", "role", "CARER"));
    JsonNode client = caseView(id).path("clients").path(0);
    assertThat(client.at("/person/firstName").asString()).isEqualTo("สมศรี");
    assertThat(client.at("/person/lastName").asString()).isEqualTo("ตัวอย่าง");
    assertThat(client.at("/person/identityNumber").asString()).isEqualTo("1999900000013");
    assertThat(client.path("role").asString()).isEqualTo("CARER");
    assertThat(client.at("/history/0/person/firstName").asString()).isEqualTo("สมมุติ");
    assertThat(client.at("/history/0/corrected/by").asString()).isEqualTo("officer-" + DISTRICT);
  }

  @Test
  void changesNothingWhereTheSameIsToldAgain() {
    String id = takenCase("NORMAL", "INCOME");
    long before = caseView(id).path("version").asLong();
    correct(id, Map.of("identityKind", "NATIONAL_ID", "firstName", "สมมุติ"));
    assertThat(caseView(id).at("/clients/0/history")).isEmpty();
    assertThat(caseView(id).path("version").asLong()).isLessThanOrEqualTo(before + 1);
  }

  @Test
  void findsNobodyByANumberThatWasWrittenDownWrong() {
    String wrong = passport();
    var person = new HashMap<>(person("สมหมาย"));
    person.put("identityKind", "PASSPORT");
    person.put("identityNumber", wrong);
    person.remove("noIdentityReason");
    String id = opened(Map.of("clients", List.of(person)));
    ok(post(OFFICER, "/v1/cases/" + id + "/taking", Map.of()));
    var sought = Map.of("person", Map.of("passportNo", wrong));
    assertThat(post(TestTokens.ministry(), "/v1/person-copies", sought).text()).contains("สมหมาย");
    correct(id, Map.of("identityKind", "NONE", "noIdentityReason", "LOST"));
    assertThat(post(TestTokens.ministry(), "/v1/person-copies", sought).text())
        .doesNotContain("สมหมาย");
  }

  @Test
  void keepsACaseToFewOnceASuspectIsAddedBesideAChild() {
    var child = person("เด็กสมมุติ");
    child.put("role", "CHILD");
    String id = opened(Map.of("clients", List.of(child)));
    ok(post(OFFICER, "/v1/cases/" + id + "/taking", Map.of()));
    String colleague = TestTokens.of("colleague-7", "CENTRE_OFFICER").districts(DISTRICT).token();
    ok(get(colleague, "/v1/cases/" + id));
    var suspect = person("คนสมมุติ");
    suspect.put("role", "SUSPECTED_OFFENDER");
    ok(post(OFFICER, "/v1/cases/" + id + "/clients", suspect));
    assertThat(caseView(id).at("/restriction/reason").asString()).isEqualTo("CHILD_AT_RISK");
    assertThat(get(colleague, "/v1/cases/" + id).status()).isEqualTo(404);
  }

  @Test
  void asksForANoticeToEverybodyWhomSomebodyElseReported() {
    var both = List.of(person("สมหญิง"), person("สมชาย"));
    String id = opened(Map.of("clients", both, "reporter", Map.of("kind", "SELF")));
    JsonNode clients = caseView(id).path("clients");
    assertThat(clients.at("/0/notice").isMissingNode()).isTrue();
    Instant due = Instant.parse(clients.at("/1/notice/due").asString());
    assertThat(due).isBetween(now().plus(Duration.ofDays(30)), now().plus(Duration.ofDays(31)));
    assertThat(dueOf(id)).containsExactly(id + "-c2");
  }

  @Test
  void takesANoticeOutOfTheQueueWhenItWasGivenAndOnlyOnce() {
    String id = takenCase("NORMAL", "INCOME");
    String notice = "/v1/cases/" + id + "/clients/" + id + "-c1/notice";
    assertThat(dueOf(id)).hasSize(1);
    ok(post(OFFICER, notice, Map.of("waiver", "CANNOT_BE_REACHED")));
    assertThat(dueOf(id)).isEmpty();
    ok(post(OFFICER, notice, Map.of("way", "IN_PERSON")));
    assertThat(caseView(id).at("/clients/0/notice/way").asString()).isEqualTo("IN_PERSON");
    assertThat(post(OFFICER, notice, Map.of("way", "PHONE")).problem())
        .isEqualTo("notice-given-before");
  }

  @Test
  void refusesANoticeWithoutWayOrGroundAndOneOfTomorrow() {
    String id = takenCase("NORMAL", "INCOME");
    String notice = "/v1/cases/" + id + "/clients/" + id + "-c1/notice";
    assertThat(post(OFFICER, notice, Map.of()).problem()).isEqualTo("notice-mismatch");
    String tomorrow = LocalDate.now(ThaiDates.BANGKOK).plusDays(1).toString();
    assertThat(post(OFFICER, notice, Map.of("way", "PHONE", "givenOn", tomorrow)).field())
        .isEqualTo("givenOn");
  }

  @Test
  void showsTheDistrictsNoticesToItsOfficersAlone() {
    String id = openCase("NORMAL", "INCOME");
    String other = TestTokens.centreOfficer("1002");
    assertThat(noticesOf(other, id)).isEmpty();
    assertThat(noticesOf(TestTokens.department(), id)).hasSize(1);
    assertThat(get(VOLUNTEER, "/v1/notices-due").status()).isEqualTo(403);
  }

  private void correct(String id, Map<String, Object> person) {
    var correction = Map.of("reason", "WRITTEN_WRONG", "person", person);
    ok(post(OFFICER, "/v1/cases/" + id + "/clients/" + id + "-c1/correction", correction));
  }

  private List<String> dueOf(String caseId) {
    return noticesOf(OFFICER, caseId);
  }

  private List<String> noticesOf(String token, String caseId) {
    var found = new ArrayList<String>();
    String cursor = "";
    do {
      JsonNode page = ok(get(token, "/v1/notices-due?limit=200" + cursor)).json();
      for (JsonNode row : page.path("items")) {
        if (row.path("caseId").asString().equals(caseId)) {
          row.path("notices").forEach(it -> found.add(it.path("clientId").asString()));
        }
      }
      String next = page.path("nextCursor").asString("");
      cursor = next.isEmpty() ? "" : "&cursor=" + next;
    } while (!cursor.isEmpty());
    return found;
  }

  private static Instant now() {
    return Instant.now();
  }

  private static Map<String, Object> person(String firstName) {
    var person = new HashMap<String, Object>();
    person.put("firstName", firstName);
    person.put("identityKind", "NONE");
    person.put("noIdentityReason", "LOST");
    return person;
  }

  private Answer report(Map<String, Object> changed) {
    var request = new HashMap<>(intake("NORMAL", "1999900000013", "INCOME"));
    request.putAll(changed);
    return post(VOLUNTEER, "/v1/cases", request);
  }

  private String opened(Map<String, Object> changed) {
    Answer answer = report(changed);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().path("id").asString();
  }
}
