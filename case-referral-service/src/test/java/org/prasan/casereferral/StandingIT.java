package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.testing.tokens.TestTokens;

/** Tokens outlive what they say; each request is measured by what the registry has told since. */
class StandingIT extends CaseReferralIT {

  private static final String DEPARTMENT = TestTokens.department();

  @ParameterizedTest
  @ValueSource(strings = {"suspended", "dissolved"})
  void handsTheDistrictToTheDepartmentWhenItsCentreDoesNotWork(String end) {
    String district = end.equals("suspended") ? "1041" : "1042";
    String officer = TestTokens.centreOfficer(district);
    String chair = TestTokens.chair(district);
    String centre = UUID.randomUUID().toString();
    registry.centreEstablished(centre, district);
    String caseId = open(officer, district);
    eventually(() ->
        assertThat(get(officer, "/v1/cases/" + caseId).json().path("centreEstablished").asBoolean())
            .isTrue());
    String path = "/v1/cases/" + caseId;
    assertThat(post(DEPARTMENT, path + "/taking", Map.of()).status()).isEqualTo(404);
    assertThat(ok(get(DEPARTMENT, path)).text()).doesNotContain("ตัวอย่าง");

    registry.centreMoved(centre, 2, end);
    eventually(() -> assertThat(get(officer, path).status()).isEqualTo(404));
    for (String token : List.of(officer, chair)) {
      assertThat(get(token, path).status()).isEqualTo(404);
      assertThat(ids(token, "/v1/cases")).isEmpty();
      assertThat(ids(token, "/v1/referrals")).isEmpty();
      assertThat(ok(get(token, "/v1/needs-action")).json().path("items")).isEmpty();
      assertThat(post(token, path + "/taking", Map.of()).status()).isEqualTo(404);
      assertThat(intake(token, district).problem()).isEqualTo("district-foreign");
    }
    ok(post(DEPARTMENT, path + "/restriction", Map.of("reason", "OTHER_DANGER")));
    ok(post(DEPARTMENT, path + "/restriction/lifting", Map.of("reason", "BY_MISTAKE")));
    ok(post(DEPARTMENT, path + "/taking", Map.of()));
    assertThat(ok(get(DEPARTMENT, path)).text()).contains("ตัวอย่าง");
    ok(post(DEPARTMENT, path + "/restriction", Map.of("reason", "CONFLICT_OF_INTEREST")));
    assertThat(ids(DEPARTMENT, "/v1/cases?district=" + district)).contains(caseId);
    assertThat(get(TestTokens.ministry(), path).status()).isEqualTo(404);
    String needs = path + "/needs/" + caseId + "-1";
    ok(post(DEPARTMENT, needs + "/unmet", Map.of("reason", "NO_SERVICE")));
  }

  @Test
  void whoMovedReadsAndDoesNothingMoreInTheFormerDistrict() {
    String mover = "mover-" + UUID.randomUUID();
    String before = TestTokens.of(mover, "CENTRE_OFFICER").districts(DISTRICT).token();
    String after = TestTokens.of(mover, "CENTRE_OFFICER").districts("1046").token();
    String agency = agency("OPEN");
    String id = openCase("NORMAL", "INCOME");
    String path = "/v1/cases/" + id;
    ok(post(before, path + "/taking", Map.of()));
    consent(id, agency);
    ok(post(before, path + "/referrals", referring(id, agency)));
    String referral = "/v1/referrals/" + awaitReferral(id, agency);
    ok(post(before, path + "/restriction", Map.of("reason", "VIOLENCE")));
    String client = path + "/clients/" + id + "-c1";
    for (String what :
        List.of(
            path,
            path + "/timeline",
            path + "/papers/summary",
            path + "/papers/home-visit",
            client + "/papers/consent",
            client + "/allowances",
            referral,
            referral + "/papers/referral-form",
            referral + "/answer-codes")) {
      assertThat(get(before, what).status()).as(what).isEqualTo(200);
      assertThat(get(after, what).status()).as(what).isEqualTo(404);
    }
    for (String list : List.of("/v1/cases?owner=me", "/v1/cases", "/v1/referrals")) {
      assertThat(ids(before, list)).as(list).isNotEmpty();
      assertThat(ids(after, list)).as(list).noneMatch(one -> one.startsWith(DISTRICT + "-"));
    }
    var note = Map.of("kind", "NOTE", "words", "ยังอยู่");
    assertThat(post(after, path + "/notes", note).status()).isEqualTo(404);
    assertThat(post(after, path + "/release", Map.of()).status()).isEqualTo(404);
    assertThat(post(after, path + "/restriction/lifting", Map.of("reason", "BY_MISTAKE")).status())
        .isEqualTo(404);
  }

  @Test
  void givesTheDistrictBackWhenTheCentreIsReinstated() {
    String district = "1043";
    String officer = TestTokens.centreOfficer(district);
    String centre = UUID.randomUUID().toString();
    registry.centreEstablished(centre, district);
    String path = "/v1/cases/" + open(officer, district);
    registry.centreMoved(centre, 2, "suspended");
    eventually(() -> assertThat(get(officer, path).status()).isEqualTo(404));
    registry.centreMoved(centre, 3, "reinstated");
    eventually(() -> ok(get(officer, path)));
    assertThat(post(DEPARTMENT, path + "/taking", Map.of()).status()).isEqualTo(404);
  }

  @Test
  void takesNoReportFromAVolunteerWhoEndedAndShowsThemNothing() {
    String id = "1044-" + UUID.randomUUID();
    String token =
        TestTokens.of("leaving", "VOLUNTEER").districts("1044").claim("volunteer", id).token();
    assertThat(intake(token, "1044").problem()).isEqualTo("volunteer-not-active");
    registry.volunteerRegistered(id, "1044");
    eventually(() -> assertThat(intake(token, "1044").status()).isEqualTo(201));
    String caseId = ids(token, "/v1/cases").getFirst();
    registry.volunteerEnded(id, "1044");
    eventually(() -> assertThat(intake(token, "1044").problem()).isEqualTo("volunteer-not-active"));
    for (String path : List.of("/v1/cases", "/v1/cases/" + caseId, "/v1/agencies")) {
      Answer answer = get(token, path);
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.problem()).isEqualTo("volunteer-not-active");
    }
  }

  /** The same event twice, a correction in between: whoever is back stays back. */
  @Test
  void takesReportsAgainFromAVolunteerWhoseEndWasTakenBackAndShowsThemTheirCases() {
    String id = "1043-" + UUID.randomUUID();
    String token =
        TestTokens.of("back", "VOLUNTEER").districts("1043").claim("volunteer", id).token();
    registry.volunteerRegistered(id, "1043");
    eventually(() -> assertThat(intake(token, "1043").status()).isEqualTo(201));
    registry.volunteerEnded(id, "1043");
    eventually(() -> assertThat(intake(token, "1043").problem()).isEqualTo("volunteer-not-active"));
    registry.volunteerReinstated(id, 3, "1043");
    registry.volunteerEnded(id, "1043");
    registry.volunteerReinstated(id, 3, "1043");
    registry.volunteerCorrected(id, 4, "1043");

    eventually(() -> assertThat(intake(token, "1043").status()).isEqualTo(201));
    assertThat(ids(token, "/v1/cases")).hasSizeGreaterThan(1);
  }

  @Test
  void takesNoReportFromAVolunteerWithoutAnEntryInTheRegister() {
    String token = TestTokens.of("nobody", "VOLUNTEER").districts(DISTRICT).token();
    assertThat(intake(token, DISTRICT).status()).isEqualTo(403);
  }

  private String open(String token, String district) {
    Answer opened = intake(token, district);
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    return opened.json().path("id").asString();
  }

  private Answer intake(String token, String district) {
    var request = new HashMap<>(intake("NORMAL", "1999900000021", "INCOME"));
    request.put("districtCode", district);
    return post(token, "/v1/cases", request);
  }

  private List<String> ids(String token, String path) {
    return ok(get(token, path)).json().path("items").findValuesAsString("id");
  }
}
