package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.ThaiDates;
import tools.jackson.databind.JsonNode;

/** Who is endangered, is known to few; whoever visits, knows what to expect. */
class SafetyIT extends EndangeredIT {

  private static final String SUPERVISOR =
      TestTokens.of("supervisor-1001", "CENTRE_OFFICER")
          .districts(DISTRICT)
          .claim("position", "SUPERVISOR")
          .token();

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

  @Test
  void noColleagueBringsAHiddenAddressToLightByCorrectingIt() {
    String caseId = report(VOLUNTEER, Map.of("clients", List.of(hiding())));
    String path = "/v1/cases/" + caseId;
    ok(post(OFFICER, path + "/taking", Map.of()));
    String correction = path + "/clients/" + caseId + "-c1/correction";
    var open =
        Map.of(
            "reason",
            "WRITTEN_WRONG",
            "person",
            Map.of("identityKind", "NATIONAL_ID", "addressHidden", false));
    coveredBySupervisor();
    for (String token : List.of(COLLEAGUE, SUPERVISOR)) {
      assertThat(post(token, correction, open).problem()).isEqualTo("not-owner-nor-chair");
      assertThat(get(token, path).text()).doesNotContain("บ้านลับ");
    }
    ok(post(OFFICER, correction, open));
    assertThat(get(COLLEAGUE, path).text()).contains("บ้านลับ");
  }

  private void coveredBySupervisor() {
    String today = LocalDate.now(ThaiDates.BANGKOK).toString();
    signedIn(OFFICER);
    signedIn(SUPERVISOR);
    var cover =
        Map.of(
            "districtCode",
            DISTRICT,
            "officer",
            "officer-1001",
            "by",
            "supervisor-1001",
            "from",
            today,
            "until",
            today);
    assertThat(post(SUPERVISOR, "/v1/leave-covers", cover).status()).isEqualTo(201);
  }

  @Test
  void sharesNoHiddenAddressByLawEither() {
    String agency = agency("OPEN");
    String caseId = report(VOLUNTEER, Map.of("clients", List.of(hiding())));
    ok(post(OFFICER, "/v1/cases/" + caseId + "/taking", Map.of()));
    var request = new HashMap<>(referring(caseId, agency));
    String why = "ต้องส่งอาหารให้ถึงบ้านวันนี้";
    request.put("override", overriding(caseId + "-c1", "VITAL_INTEREST", why, "NAME", "ADDRESS"));
    ok(post(COLLEAGUE, "/v1/cases/" + caseId + "/referrals", request));
    String path = "/v1/referrals/" + awaitReferral(caseId, agency);
    String agent = TestTokens.agencyOfficer(agency);
    assertThat(ok(get(agent, path)).text()).contains("ตัวอย่าง").doesNotContain("บ้านลับ");
    for (String token : List.of(agent, COLLEAGUE, OFFICER)) {
      assertThat(ok(get(token, path + "/papers/referral-form")).text()).doesNotContain("บ้านลับ");
    }
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
}
