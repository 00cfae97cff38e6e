package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.ThaiDates;
import tools.jackson.databind.JsonNode;

/** Time starts with the report, and runs until nothing is to be done. */
class TimeIT extends CaseReferralIT {

  private static final String ELSEWHERE = "1044";

  /** No other test reports anything there, so its queue is known as a whole. */
  private static final String QUIET = "1048";

  private static final String THERE = TestTokens.centreOfficer(ELSEWHERE);

  @Test
  void putsTheMostUrgentFirstHoweverManyWait() {
    String officer = TestTokens.centreOfficer(QUIET);
    var ordinary = new ArrayList<String>();
    for (int i = 0; i < 12; i++) {
      String urgency = i % 2 == 0 ? "NORMAL" : "URGENT";
      ordinary.add(report(officer, QUIET, Map.of("urgency", urgency)));
    }
    String suicidal = report(officer, QUIET, Map.of("risks", List.of("SUICIDE_RISK")));
    List<String> queue =
        ok(get(officer, "/v1/needs-action?limit=200")).json().findValuesAsString("caseId");
    assertThat(queue.getFirst()).isEqualTo(suicidal);
    assertThat(queue).hasSize(13);
    assertThat(queue.subList(1, 7)).allMatch(id -> ordinary.indexOf(id) % 2 == 1);
  }

  @Test
  void raisesTheUrgencyByWhatEndangersPeopleWhateverWasSaid() {
    String suicidal = reportThere(Map.of("risks", List.of("SUICIDE_RISK")));
    JsonNode shown = shown(suicidal);
    assertThat(shown.path("urgency").asString()).isEqualTo("MOST_URGENT");
    assertThat(shown.path("urgencyCause").asString()).isEqualTo("SUICIDE_RISK");
    String violent = reportThere(Map.of("clients", List.of(person("VICTIM"), offender(1))));
    assertThat(shown(violent).path("urgencyCause").asString()).isEqualTo("OFFENDER_AT_HOME");
    var apart = new HashMap<>(person("VICTIM"));
    apart.put("household", 2);
    String parted = reportThere(Map.of("clients", List.of(apart, offender(1))));
    assertThat(shown(parted).path("urgency").asString()).isEqualTo("NORMAL");
  }

  @Test
  void tellsTheChairAndThenTheDepartmentOfACaseThatNobodyTakes() {
    String id = reportThere(Map.of("urgency", "MOST_URGENT"));
    assertThat(shown(id).at("/duty/kind").asString()).isEqualTo("TAKING");
    eventually(() -> assertThat(escalated(id)).isEqualTo("DEPARTMENT"));
    ok(act("/v1/cases/" + id + "/taking", Map.of()));
    assertThat(shown(id).at("/duty/kind").asString()).isEqualTo("ACTION");
    assertThat(shown(id).at("/duty/officer").asString()).isEqualTo("officer-" + ELSEWHERE);
  }

  @Test
  void neitherEndsNorDismissesACaseBeforeTheChildAtRiskIsReported() {
    String id = childAtRisk();
    String path = "/v1/cases/" + id;
    assertThat(shown(id).path("urgency").asString()).isEqualTo("MOST_URGENT");
    assertThat(shown(id).at("/childReport/due").asString()).isNotBlank();
    var dismissal = Map.of("as", "NOT_A_CASE");
    assertThat(post(THERE, path + "/dismissal", dismissal).problem())
        .isEqualTo("child-report-open");
    var report = Map.of("to", List.of("POLICE", "CHILDREN_SHELTER"));
    ok(act(path + "/child-report", report));
    assertThat(shown(id).at("/childReport/to").size()).isEqualTo(2);
    ok(act(path + "/dismissal", dismissal));
  }

  @Test
  void waivesTheReportOfAChildOnlyForAReasonFromTheList() {
    String path = "/v1/cases/" + childAtRisk();
    assertThat(post(THERE, path + "/child-report/waiver", Map.of()).status()).isEqualTo(422);
    var reason = Map.of("reason", "RISK_RULED_OUT");
    ok(act(path + "/child-report/waiver", reason));
    assertThat(post(THERE, path + "/child-report/waiver", reason).problem())
        .isEqualTo("child-report-not-open");
  }

  @Test
  void standsStillUntilADayForAReason() {
    String id = reportThere(Map.of());
    String path = "/v1/cases/" + id;
    var pause = Map.of("until", today().plusDays(5).toString(), "reason", "PERSON_IN_HOSPITAL");
    assertThat(post(THERE, path + "/clock/pause", pause).problem()).isEqualTo("case-not-taken");
    ok(act(path + "/taking", Map.of()));
    ok(act(path + "/clock/pause", pause));
    assertThat(shown(id).at("/duty/pauseReason").asString()).isEqualTo("PERSON_IN_HOSPITAL");
    assertThat(post(THERE, path + "/clock/pause", pause).problem()).isEqualTo("clock-stands-still");
    ok(act(path + "/clock/resumption", Map.of()));
    assertThat(shown(id).at("/duty").has("pausedUntil")).isFalse();
    var extension = Map.of("until", today().plusDays(20).toString(), "reason", "VISIT_ARRANGED");
    ok(act(path + "/clock/extension", extension));
    var late = Map.of("until", today().plusDays(99).toString(), "reason", "VISIT_ARRANGED");
    assertThat(post(THERE, path + "/clock/extension", late).problem()).isEqualTo("until-invalid");
  }

  @Test
  void saysWhatTheWorkingDaysOfAYearRestOn() {
    JsonNode now = ok(get(VOLUNTEER, "/v1/calendar?year=2026")).json();
    assertThat(now.path("known").asString()).isEqualTo("ANNOUNCED");
    assertThat(now.path("holidays").size()).isEqualTo(23);
    JsonNode later = ok(get(VOLUNTEER, "/v1/calendar?year=2031")).json();
    assertThat(later.path("known").asString()).isEqualTo("MISSING");
    assertThat(later.path("years").size()).isEqualTo(8);
    assertThat(ok(get("", "/actuator/prometheus")).text())
        .contains("calendar_left_days", "cases_clock_lag_seconds", "cases_clock_set_aside");
  }

  /** Again, where a clock ticked at the same instant. */
  private Answer act(String path, Object body) {
    Answer answer = post(THERE, path, body);
    return answer.status() == 409 && answer.problem().equals("concurrent-change")
        ? post(THERE, path, body)
        : answer;
  }

  private String childAtRisk() {
    var child =
        Map.<String, Object>of(
            "firstName", "เด็กสมมุติ",
            "identityKind", "NONE",
            "noIdentityReason", "STATELESS",
            "age", 9,
            "role", "CHILD");
    String id = reportThere(Map.of("clients", List.of(child), "risks", List.of("IMPROPER_CARE")));
    ok(act("/v1/cases/" + id + "/taking", Map.of()));
    return id;
  }

  private static Map<String, Object> person(String role) {
    return Map.of(
        "firstName", "สมมุติ",
        "identityKind", "NONE",
        "noIdentityReason", "STATELESS",
        "age", 40,
        "role", role);
  }

  private static Map<String, Object> offender(int household) {
    var offender = new HashMap<>(person("SUSPECTED_OFFENDER"));
    offender.put("household", household);
    return offender;
  }

  private String reportThere(Map<String, Object> told) {
    return report(THERE, ELSEWHERE, told);
  }

  private String report(String officer, String district, Map<String, Object> told) {
    var request = new HashMap<>(intake("NORMAL", "1999900000013", "INCOME"));
    request.put("districtCode", district);
    request.putAll(told);
    Answer opened = post(officer, "/v1/cases", request);
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    return opened.json().path("id").asString();
  }

  private JsonNode shown(String id) {
    return ok(get(THERE, "/v1/cases/" + id)).json();
  }

  private String escalated(String id) {
    var found = Objects.requireNonNull(mongo.findById(id, Document.class, "cases"));
    return found.getEmbedded(List.of("state", "timing", "clock", "escalated"), "");
  }

  private static LocalDate today() {
    return LocalDate.now(ThaiDates.BANGKOK);
  }
}
