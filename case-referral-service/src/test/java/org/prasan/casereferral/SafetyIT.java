package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.testing.tokens.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who is endangered, is known to few; whoever visits, knows what to expect. */
class SafetyIT extends CaseReferralIT {

  private static final String CHAIR = TestTokens.chair(DISTRICT);
  private static final String COLLEAGUE =
      TestTokens.of("colleague", "CENTRE_OFFICER").districts(DISTRICT).token();
  private static final List<String> ABOVE =
      List.of(TestTokens.ministry(), TestTokens.department(), TestTokens.auditor());
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
  void tellsNobodyWhoSeesTheOutlineAloneWhoReported() {
    String reporter = "reporter-in-danger";
    String volunteer = anotherVolunteer(reporter, DISTRICT);
    String restricted = report(volunteer, Map.of("risks", List.of("HARM_TO_OTHERS")));
    String usual = report(volunteer, Map.of());
    assertThat(ok(get(COLLEAGUE, "/v1/cases/" + restricted)).text()).doesNotContain(reporter);
    assertThat(row(COLLEAGUE, restricted).has("volunteerId")).isFalse();
    assertThat(row(COLLEAGUE, usual).has("volunteerId")).isTrue();
    for (String token : ABOVE) {
      assertThat(ok(get(token, "/v1/cases/" + usual)).text()).doesNotContain(reporter);
    }
    ok(post(COLLEAGUE, "/v1/cases/" + restricted + "/taking", Map.of()));
    assertThat(ok(get(COLLEAGUE, "/v1/cases/" + restricted)).text()).contains(reporter);
    assertThat(row(COLLEAGUE, restricted).has("volunteerId")).isTrue();
  }

  private JsonNode row(String token, String caseId) {
    return ok(get(token, "/v1/cases?limit=200"))
        .json()
        .path("items")
        .valueStream()
        .filter(it -> it.path("id").asString().equals(caseId))
        .findFirst()
        .orElseThrow();
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

  @Test
  void hidesAnAddressFromAllButTheOwnerAndTheChair() {
    String agency = agency("OPEN");
    String caseId = report(VOLUNTEER, Map.of("clients", List.of(hiding())));
    assertThat(get(VOLUNTEER, "/v1/cases/" + caseId).text()).doesNotContain("บ้านลับ");
    ok(post(OFFICER, "/v1/cases/" + caseId + "/taking", Map.of()));
    assertThat(get(OFFICER, "/v1/cases/" + caseId).text()).contains("บ้านลับ");
    assertThat(get(CHAIR, "/v1/cases/" + caseId).text()).contains("บ้านลับ");
    assertThat(get(COLLEAGUE, "/v1/cases/" + caseId).text())
        .contains("ตัวอย่าง")
        .doesNotContain("บ้านลับ");
    consent(caseId, agency, "NAME", "ADDRESS");
    ok(post(OFFICER, "/v1/cases/" + caseId + "/referrals", referring(caseId, agency)));
    String path = "/v1/referrals/" + awaitReferral(caseId, agency);
    assertThat(ok(get(TestTokens.agencyOfficer(agency), path)).text())
        .contains("ตัวอย่าง")
        .doesNotContain("บ้านลับ");
  }

  @Test
  void tellsWhoeverVisitsWhatToExpectAndHowToSpeakToThePerson() {
    String agency = agency("OPEN");
    String caseId = report(VOLUNTEER, Map.of("clients", List.of(spokenToWithCare())));
    ok(post(OFFICER, "/v1/cases/" + caseId + "/taking", Map.of()));
    ok(
        post(
            OFFICER,
            "/v1/cases/" + caseId + "/danger",
            Map.of("kinds", List.of("ANIMAL"), "words", "สุนัขดุหน้าบ้าน")));
    for (String token : List.of(OFFICER, VOLUNTEER)) {
      assertThat(ok(get(token, "/v1/cases/" + caseId)).text())
          .contains("สุนัขดุหน้าบ้าน", "ANIMAL", "โทรตอนสามีไม่อยู่", "WHEN_ALONE");
    }
    for (String token : ABOVE) {
      assertThat(ok(get(token, "/v1/cases/" + caseId)).text())
          .doesNotContain("สุนัขดุ", "ANIMAL", "สามี", "WHEN_ALONE");
    }
    assertThat(mongo.findById(caseId, Document.class, "cases").toJson())
        .doesNotContain("สุนัขดุ", "สามี");
    consent(caseId, agency, "NAME");
    ok(post(OFFICER, "/v1/cases/" + caseId + "/referrals", referring(caseId, agency)));
    String path = "/v1/referrals/" + awaitReferral(caseId, agency);
    String agent = TestTokens.agencyOfficer(agency);
    assertThat(ok(get(agent, path)).text()).doesNotContain("ANIMAL", "WHEN_ALONE");
    consent(caseId, agency, "ADDRESS");
    assertThat(ok(get(agent, path)).text()).contains("สุนัขดุหน้าบ้าน", "โทรตอนสามีไม่อยู่");
    ok(post(agent, path + "/rejection", Map.of("reason", "SAFETY")));
    eventually(() -> assertThat(firstNeed(caseId).path("state").asString()).isEqualTo("OPEN"));
    ok(post(OFFICER, "/v1/cases/" + caseId + "/dismissal", Map.of("as", "NOT_A_CASE")));
    assertThat(ok(get(VOLUNTEER, "/v1/cases/" + caseId)).text())
        .doesNotContain("สุนัขดุ", "ANIMAL", "สามี", "WHEN_ALONE", "ตัวอย่าง", "0800000000");
  }

  @Test
  void warnsNobodyAnyMoreOnceTheDangerIsOverWhichIsToldInWords() {
    String danger = "/v1/cases/" + takenCase("NORMAL", "INCOME") + "/danger";
    String path = danger.replace("/danger", "");
    ok(post(OFFICER, danger, Map.of("kinds", List.of("ANIMAL"), "words", "สุนัขดุหน้าบ้าน")));
    assertThat(post(OFFICER, danger, Map.of("kinds", List.of())).problem())
        .isEqualTo("words-missing");
    ok(post(OFFICER, danger, Map.of("kinds", List.of(), "words", "ย้ายสุนัขไปแล้ว")));
    assertThat(ok(get(VOLUNTEER, path)).json().has("danger")).isFalse();
    assertThat(ok(get(OFFICER, path + "/papers/home-visit")).text()).doesNotContain("สุนัขดุ");
  }

  private String report(String token, Map<String, Object> told) {
    var request = new HashMap<>(intake("NORMAL", "1999900000013", "INCOME"));
    request.putAll(told);
    Answer opened = post(token, "/v1/cases", request);
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    return opened.json().path("id").asString();
  }

  private Map<String, Object> hiding() {
    var person = person();
    person.put("address", "บ้านลับ ซอยสมมุติ");
    person.put("addressHidden", true);
    return person;
  }

  private Map<String, Object> spokenToWithCare() {
    var person = person();
    person.put("address", "บ้านสมมุติ");
    person.put("role", "VICTIM");
    person.put(
        "safeContact",
        Map.of(
            "ways",
            List.of("PHONE"),
            "times",
            List.of("WHEN_ALONE"),
            "by",
            "A_WOMAN",
            "note",
            "โทรตอนสามีไม่อยู่"));
    return person;
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> person() {
    var clients = (List<Map<String, Object>>) intake("NORMAL", "1999900000013").get("clients");
    return new HashMap<>(clients.getFirst());
  }

  private static String restriction(String caseId) {
    return "/v1/cases/" + caseId + "/restriction";
  }

  private List<String> cases(String token) {
    return ok(get(token, "/v1/cases?limit=200")).json().path("items").findValuesAsString("id");
  }

  private List<String> waiting(String token) {
    return ok(get(token, "/v1/cases?limit=200&state=WAITING_ASSIGNMENT"))
        .json()
        .path("items")
        .findValuesAsString("id");
  }

  private List<String> referrals(String token, String caseId) {
    return ok(get(token, "/v1/referrals?caseId=" + caseId))
        .json()
        .path("items")
        .findValuesAsString("id");
  }
}
