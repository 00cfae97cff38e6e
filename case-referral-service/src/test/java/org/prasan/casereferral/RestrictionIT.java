package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.testing.tokens.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A restricted case is its owner's, the chair's and theirs who are named. */
class RestrictionIT extends EndangeredIT {

  private static final Map<String, Object> VIOLENCE = Map.of("reason", "VIOLENCE");
  @Autowired private MeterRegistry meters;

  @Test
  void leavesARestrictedCaseToItsOwnerTheChairAndThoseNamed() {
    String agency = agency("OPEN");
    String caseId = takenCase("NORMAL", "INCOME");
    String referral = refer(caseId, agency);
    String named =
        signedIn(TestTokens.of("named-officer", "CENTRE_OFFICER").districts(DISTRICT).token());
    ok(
        post(
            OFFICER,
            restriction(caseId),
            Map.of("reason", "VIOLENCE", "subjects", List.of("named-officer"))));
    for (String token : List.of(OFFICER, CHAIR, named)) {
      assertThat(ok(get(token, "/v1/cases/" + caseId)).text()).contains("ตัวอย่าง");
      assertThat(cases(token)).contains(caseId);
      eventually(() -> assertThat(referrals(token, caseId)).containsExactly(referral));
    }
    for (String token : List.of(COLLEAGUE, VOLUNTEER)) {
      assertThat(get(token, "/v1/cases/" + caseId).status()).isEqualTo(404);
      assertThat(cases(token)).doesNotContain(caseId);
    }
    for (String token : ABOVE) {
      assertThat(get(token, "/v1/cases/" + caseId).status()).isEqualTo(404);
      assertThat(get(token, "/v1/referrals/" + referral).status()).isEqualTo(404);
      assertThat(referrals(token, caseId)).isEmpty();
    }
    eventually(
        () -> assertThat(get(COLLEAGUE, "/v1/referrals/" + referral).status()).isEqualTo(404));
    assertThat(referrals(COLLEAGUE, caseId)).isEmpty();
    assertThat(
            post(COLLEAGUE, "/v1/cases/" + caseId + "/dismissal", Map.of("as", "NOT_A_CASE"))
                .status())
        .isEqualTo(404);
    assertThat(
            post(
                    COLLEAGUE,
                    "/v1/referrals/" + referral + "/withdrawal",
                    Map.of("reason", "NO_LONGER_NEEDED"))
                .status())
        .isEqualTo(404);
    assertThat(ok(get(TestTokens.agencyOfficer(agency), "/v1/referrals/" + referral)).text())
        .contains("ตัวอย่าง");
    ok(get(TestTokens.auditor(), "/v1/cases/" + caseId + "/access-log"));
  }

  @Test
  void saysOfARestrictedCaseThatWaitsThatItHasToBeTakenFirst() {
    String path = "/v1/cases/" + openCase("NORMAL", "INCOME");
    ok(post(CHAIR, path + "/restriction", Map.of("reason", "VIOLENCE")));
    var danger = Map.of("kinds", List.of("VIOLENT_PERSON"));
    assertThat(post(COLLEAGUE, path + "/danger", danger).problem()).isEqualTo("case-not-taken");
    ok(post(COLLEAGUE, path + "/taking", Map.of()));
    ok(post(COLLEAGUE, path + "/danger", danger));
    assertThat(post(OFFICER, path + "/danger", danger).status()).isEqualTo(404);
  }

  @Test
  void showsTheCaseToAllAgainOnceTheRestrictionIsLifted() {
    String agency = agency("OPEN");
    String caseId = takenCase("NORMAL", "INCOME");
    String referral = refer(caseId, agency);
    ok(post(CHAIR, restriction(caseId), VIOLENCE));
    eventually(
        () -> assertThat(get(COLLEAGUE, "/v1/referrals/" + referral).status()).isEqualTo(404));
    assertThat(cases(OFFICER)).contains(caseId);
    ok(post(OFFICER, restriction(caseId) + "/lifting", Map.of("reason", "DANGER_OVER")));
    assertThat(caseView(caseId).at("/lifting/reason").asString()).isEqualTo("DANGER_OVER");
    assertThat(caseView(caseId).at("/lifting/lifted/by").asString()).startsWith("officer-");
    assertThat(cases(COLLEAGUE)).contains(caseId);
    eventually(() -> ok(get(COLLEAGUE, "/v1/referrals/" + referral)));
  }

  @Test
  void writesDownThatAColleagueAskedForARestrictedCaseOfTheOwnDistrict() {
    String agency = agency("OPEN");
    String caseId = takenCase("NORMAL", "INCOME");
    String referral = refer(caseId, agency);
    ok(post(CHAIR, restriction(caseId), VIOLENCE));
    eventually(
        () -> assertThat(get(COLLEAGUE, "/v1/referrals/" + referral).status()).isEqualTo(404));
    double before = forbidden();
    assertThat(get(COLLEAGUE, "/v1/cases/" + caseId).status()).isEqualTo(404);
    assertThat(get(COLLEAGUE, "/v1/referrals/" + referral).status()).isEqualTo(404);
    assertThat(forbidden()).isEqualTo(before + 2);
    assertThat(get(COLLEAGUE, "/v1/cases/" + DISTRICT + "-nothing").status()).isEqualTo(404);
    assertThat(forbidden()).isEqualTo(before + 2);
  }

  private double forbidden() {
    return meters.counter("security.events", "kind", "FORBIDDEN").count();
  }

  @Test
  void countsARestrictedCaseForNobodyInTheDistrictWhoDoesNotSeeIt() {
    String agency = agency("OPEN");
    awaitFigures();
    int before = counted(COLLEAGUE, "cases");
    int above = counted(TestTokens.ministry(), "cases");
    String caseId = takenCase("NORMAL", "INCOME");
    String referral = refer(caseId, agency);
    awaitFigures();
    int referrals = counted(COLLEAGUE, "referrals");
    ok(post(CHAIR, restriction(caseId), VIOLENCE));
    eventually(
        () -> assertThat(get(COLLEAGUE, "/v1/referrals/" + referral).status()).isEqualTo(404));
    awaitFigures();
    assertThat(counted(COLLEAGUE, "cases")).isEqualTo(before);
    assertThat(counted(COLLEAGUE, "referrals")).isEqualTo(referrals - 1);
    for (String token : List.of(OFFICER, CHAIR)) {
      assertThat(counted(token, "cases")).isGreaterThan(before);
    }
    for (int more = 0; more < 5; more++) {
      ok(post(CHAIR, restriction(takenCase("NORMAL", "INCOME")), VIOLENCE));
    }
    awaitFigures();
    assertThat(counted(COLLEAGUE, "cases")).isEqualTo(before);
    assertThat(counted(TestTokens.ministry(), "cases")).isGreaterThan(above);
  }

  @Test
  void tellsNobodyAboveInWhichDistrictOrAtWhichAgencyARestrictedCaseIs() {
    String agency = agency("OPEN");
    String caseId = takenCase("NORMAL", "EDUCATION");
    refer(caseId, agency);
    ok(post(CHAIR, restriction(caseId), VIOLENCE));
    eventually(() -> {
      assertThat(places(CHAIR, "referrals-unclaimed")).contains(DISTRICT + " " + agency);
      for (String token : ABOVE) {
        assertThat(places(token, "referrals-unclaimed"))
            .contains(" ")
            .doesNotContain(DISTRICT + " " + agency);
      }
    });
  }

  private List<String> places(String token, String figure) {
    return ok(get(
            token, "/v1/figures?measure=" + figure.toUpperCase(Locale.ROOT).replace('-', '_')))
        .json()
        .at("/figures/0/by")
        .valueStream()
        .map(row -> row.path("district").asString("") + " " + row.path("agency").asString(""))
        .toList();
  }

  private int counted(String token, String figure) {
    for (JsonNode one : ok(get(token, "/v1/figures")).json().path("figures")) {
      if (one.path("name").asString().equals(figure)) {
        return one.path("total").asInt();
      }
    }
    throw new AssertionError(figure);
  }

  @Test
  void letsOnlyTheOwnerAndTheChairDecideWhoSeesIt() {
    String caseId = takenCase("NORMAL", "INCOME");
    Answer refused = post(COLLEAGUE, restriction(caseId), VIOLENCE);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.problem()).isEqualTo("not-owner-nor-chair");
  }

  @ParameterizedTest
  @ValueSource(strings = {"REPEATED_SEXUAL_ABUSE", "HARM_TO_OTHERS", "TRAFFICKING"})
  void restrictsACaseOfViolenceFromItsFirstMoment(String risk) {
    String caseId = report(VOLUNTEER, Map.of("risks", List.of(risk)));
    assertThat(get(VOLUNTEER, "/v1/cases/" + caseId).status()).isEqualTo(404);
    assertThat(ok(get(CHAIR, "/v1/cases/" + caseId)).text()).contains("ตัวอย่าง");
    for (String token : ABOVE) {
      assertThat(get(token, "/v1/cases/" + caseId).status()).isEqualTo(404);
    }
    assertThat(waiting(COLLEAGUE)).contains(caseId);
    assertThat(ok(get(COLLEAGUE, "/v1/cases/" + caseId)).text()).doesNotContain("ตัวอย่าง");
    ok(post(COLLEAGUE, "/v1/cases/" + caseId + "/taking", Map.of()));
    assertThat(ok(get(COLLEAGUE, "/v1/cases/" + caseId)).text()).contains("ตัวอย่าง");
    assertThat(get(OFFICER, "/v1/cases/" + caseId).status()).isEqualTo(404);
  }

  @Test
  void restrictsACaseOfAChildWithASuspectedOffender() {
    var child =
        Map.of(
            "firstName", "เด็กสมมุติ",
            "identityKind", "NONE",
            "noIdentityReason", "LOST",
            "age", 7,
            "role", "CHILD");
    var suspected =
        Map.of(
            "firstName", "ผู้ถูกสงสัย",
            "identityKind", "NONE",
            "noIdentityReason", "NOT_KNOWN",
            "role", "SUSPECTED_OFFENDER");
    String caseId = report(OFFICER, Map.of("clients", List.of(child, suspected)));
    JsonNode seen = caseView(caseId);
    assertThat(seen.at("/restriction/reason").asString()).isEqualTo("CHILD_AT_RISK");
    assertThat(seen.at("/clients/1/role").asString()).isEqualTo("SUSPECTED_OFFENDER");
  }

  private static String restriction(String caseId) {
    return "/v1/cases/" + caseId + "/restriction";
  }

  private List<String> waiting(String token) {
    return ok(get(token, "/v1/cases?limit=200&state=WAITING_ASSIGNMENT"))
        .json()
        .path("items")
        .findValuesAsString("id");
  }
}
