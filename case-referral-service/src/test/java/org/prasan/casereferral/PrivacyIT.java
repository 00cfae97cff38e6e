package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.prasan.testing.tokens.TestTokens;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

class PrivacyIT extends CaseReferralIT {

  private static final String FOREIGN_OFFICER = TestTokens.centreOfficer("1002");
  private static final String NATIONAL_ID = "1999900000013";

  @Test
  void storesNothingPersonalInClear() {
    String caseId = openCase("NORMAL", "INCOME");
    String stored = mongo.findById(caseId, Document.class, "cases").toJson();
    assertThat(stored)
        .doesNotContain(NATIONAL_ID, "สมมุติ", "ตัวอย่าง", "0800000000", "1950-02-03", "ผู้แจ้ง");
  }

  @Test
  void showsPeopleToTheirDistrictsOfficerAndReporterAndToNobodyElse() {
    String caseId = openCase("NORMAL", "INCOME");
    assertThat(get(OFFICER, "/v1/cases/" + caseId).text()).contains(NATIONAL_ID, "ตัวอย่าง");
    assertThat(get(VOLUNTEER, "/v1/cases/" + caseId).text())
        .contains("ตัวอย่าง")
        .doesNotContain(NATIONAL_ID);
    for (String token :
        List.of(TestTokens.ministry(), TestTokens.department(), TestTokens.auditor())) {
      var seen = ok(get(token, "/v1/cases/" + caseId));
      assertThat(seen.text()).doesNotContain(NATIONAL_ID, "สมมุติ");
    }
  }

  @Test
  void answersForeignDistrictAsIfTheCaseDidNotExist() {
    String caseId = takenCase("NORMAL", "INCOME");
    String agency = agency("OPEN");
    String referral = refer(caseId, agency);
    assertThat(get(FOREIGN_OFFICER, "/v1/cases/" + caseId).status()).isEqualTo(404);
    assertThat(get(FOREIGN_OFFICER, "/v1/referrals/" + referral).status()).isEqualTo(404);
    assertThat(post(FOREIGN_OFFICER, "/v1/cases/" + caseId + "/dismissal", asNoCase()).status())
        .isEqualTo(404);
    assertThat(get(FOREIGN_OFFICER, "/v1/cases?district=1001").json().path("items")).isEmpty();
    assertThat(get(TestTokens.agencyOfficer("another"), "/v1/referrals/" + referral).status())
        .isEqualTo(404);
    String stranger = anotherVolunteer("volunteer-b", DISTRICT);
    assertThat(get(stranger, "/v1/cases/" + caseId).status()).isEqualTo(404);
  }

  @Test
  void officerReportsToTheDistrictThatItConcernsAndSeesNothingOfItAfterwards() {
    var told = new HashMap<String, Object>(intake("NORMAL", NATIONAL_ID, "INCOME"));
    told.put("risks", List.of("HARM_TO_OTHERS"));
    Answer reported = post(FOREIGN_OFFICER, "/v1/cases", told);
    assertThat(reported.status()).as(reported.text()).isEqualTo(201);
    String path = "/v1/cases/" + reported.json().path("id").asString();
    assertThat(get(FOREIGN_OFFICER, path).status()).isEqualTo(404);
    assertThat(post(FOREIGN_OFFICER, path + "/taking", Map.of()).status()).isEqualTo(404);
    ok(post(OFFICER, path + "/taking", Map.of()));
  }

  @Test
  void reportsNoCaseOfForeignDistrict() {
    var answer =
        post(
            anotherVolunteer("volunteer-c", "1002"),
            "/v1/cases",
            intake("NORMAL", NATIONAL_ID, "INCOME"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problem()).isEqualTo("district-foreign");
  }

  @Test
  void showsAnAgencyOnlyTheFieldsThatTheClientAgreedTo() {
    String agency = agency("OPEN");
    String token = TestTokens.agencyOfficer(agency);
    String usual = refer(takenCase("NORMAL", "INCOME"), agency);
    var shared = ok(get(token, "/v1/referrals/" + usual));
    assertThat(shared.text()).contains("ตัวอย่าง", "0800000000");
    assertThat(shared.text()).doesNotContain(NATIONAL_ID, "เรื่องสมมุติ");

    String caseId = takenCase("NORMAL", "INCOME");
    consent(caseId, agency, "IDENTITY");
    ok(post(OFFICER, "/v1/cases/" + caseId + "/referrals", referring(caseId, agency)));
    var identity = ok(get(token, "/v1/referrals/" + awaitReferral(caseId, agency)));
    assertThat(identity.text()).contains(NATIONAL_ID).doesNotContain("ตัวอย่าง");
  }

  @Test
  void showsAnAgencyNothingPersonalOnceTheReferralIsFinal() {
    String agency = agency("OPEN");
    String token = TestTokens.agencyOfficer(agency);
    String referral = refer(takenCase("NORMAL", "INCOME"), agency);
    ok(
        post(
            token,
            "/v1/referrals/" + referral + "/rejection",
            Map.of("reason", "OTHER", "text", "เหตุผลลับ")));
    var seen = ok(get(token, "/v1/referrals/" + referral));
    assertThat(seen.text()).doesNotContain("ตัวอย่าง").contains("เหตุผลลับ");
    assertThat(mongo.findById(referral, Document.class, "referrals").toJson())
        .doesNotContain("เหตุผลลับ");
  }

  @Test
  void sharesWithoutConsentOnlyWithReasonWhichOfficersCanRead() {
    String agency = agency("OPEN");
    String caseId = takenCase("NORMAL", "INCOME");
    String path = "/v1/cases/" + caseId + "/referrals";
    var request = new HashMap<>(referring(caseId, agency));
    assertThat(post(OFFICER, path, request).problem()).isEqualTo("consent-missing");
    request.put(
        "override",
        overriding(caseId + "-c1", "VITAL_INTEREST", "ชีวิตอยู่ในอันตราย", "NAME", "PHONE"));
    ok(post(OFFICER, path, request));
    assertThat(get(OFFICER, "/v1/cases/" + caseId).text()).contains("ชีวิตอยู่ในอันตราย");
    assertThat(mongo.findById(caseId, Document.class, "cases").toJson())
        .doesNotContain("ชีวิตอยู่ในอันตราย");
  }

  @Test
  void warnsOfAnEarlierCaseOfTheSamePersonAndLinksItButNeverBlocks() {
    var earlier = post(VOLUNTEER, "/v1/cases", intake("NORMAL", "3999800001235", "INCOME")).json();
    var later = post(VOLUNTEER, "/v1/cases", intake("NORMAL", "3999800001235", "HEALTH"));
    assertThat(later.status()).isEqualTo(201);
    var links = caseView(later.json().path("id").asString()).path("possibleDuplicates");
    assertThat(links.path(0).path("caseId").asString()).isEqualTo(earlier.path("id").asString());
    assertThat(links.path(0).path("match").asString()).isEqualTo("IDENTITY");
  }

  @Test
  void showsPossibleDuplicatesOfTheReadersScopeAlone() {
    String abroad = "1046";
    var request = new HashMap<>(intake("NORMAL", "1999900000030", "INCOME"));
    request.put("districtCode", abroad);
    String foreign =
        post(TestTokens.centreOfficer(abroad), "/v1/cases", request).json().path("id").asString();
    String own =
        post(VOLUNTEER, "/v1/cases", intake("NORMAL", "1999900000030", "INCOME"))
            .json()
            .path("id")
            .asString();
    String later =
        post(VOLUNTEER, "/v1/cases", intake("NORMAL", "1999900000030", "HEALTH"))
            .json()
            .path("id")
            .asString();
    assertThat(caseView(later).path("possibleDuplicates").findValuesAsString("caseId"))
        .contains(own)
        .doesNotContain(foreign);
    for (String token : List.of(VOLUNTEER, TestTokens.ministry(), TestTokens.auditor())) {
      assertThat(ok(get(token, "/v1/cases/" + later)).text()).doesNotContain(own, foreign);
    }
  }

  @Test
  void writesEveryLookIntoTheAccessLogAndShowsTampering() {
    String caseId = takenCase("NORMAL", "INCOME");
    caseView(caseId);
    ok(get(TestTokens.ministry(), "/v1/cases/" + caseId));
    String agency = agency("OPEN");
    String referral = refer(caseId, agency);
    ok(get(TestTokens.agencyOfficer(agency), "/v1/referrals/" + referral));

    String path = "/v1/cases/" + caseId + "/access-log";
    var log = ok(get(TestTokens.auditor(), path)).json();
    assertThat(log.path("intact").asBoolean()).isTrue();
    assertThat(log.path("items").findValuesAsString("subject"))
        .containsExactly("agency-" + agency, "ministry", "officer-1001");
    String next =
        ok(get(TestTokens.auditor(), path + "?limit=1")).json().path("nextCursor").asString();
    assertThat(ok(get(TestTokens.auditor(), path + "?limit=1&cursor=" + next)).json().path("items"))
        .hasSize(1);
    assertThat(get(TestTokens.auditor(), path + "?cursor=x").status()).isEqualTo(400);

    mongo.updateFirst(
        Query.query(where("_id").is(caseId + "/2")),
        Update.update("subject", "nobody"),
        "access_log");
    assertThat(ok(get(TestTokens.auditor(), path)).json().path("intact").asBoolean()).isFalse();
  }

  @Test
  void showsThatAnEntryWasTakenOutOfTheAccessLog() {
    String caseId = openCase("NORMAL", "INCOME");
    for (int look = 0; look < 3; look++) {
      caseView(caseId);
    }
    mongo.remove(Query.query(where("_id").is(caseId + "/2")), "access_log");
    var log = ok(get(TestTokens.auditor(), "/v1/cases/" + caseId + "/access-log")).json();
    assertThat(log.path("intact").asBoolean()).isFalse();
  }

  @Test
  void forgetsAPersonButKeepsTheCase() {
    String caseId = takenCase("NORMAL", "INCOME");
    String client = caseView(caseId).path("clients").path(0).path("id").asString();
    for (int time = 0; time < 2; time++) {
      assertThat(erase(client).status()).isEqualTo(201);
    }
    var left = ok(get(OFFICER, "/v1/cases/" + caseId));
    assertThat(left.text()).doesNotContain(NATIONAL_ID, "ตัวอย่าง", "เรื่องสมมุติ");
    assertThat(left.json().path("ageBand").asString()).isEqualTo("OLDER");
    Document stored = mongo.findById(caseId, Document.class, "cases");
    assertThat(stored.get("state", Document.class).getList("identityIndexes", String.class))
        .isEmpty();
    assertThat(erase("none-c1").json().path("erased")).isEmpty();
  }

  private Answer erase(String clientId) {
    return post(
        TestTokens.ministry(),
        "/v1/erasures",
        Map.of("person", Map.of("clientId", clientId), "ground", "OBJECTION"));
  }

  @Test
  void saysWhetherTheDistrictsCentreIsEstablished() {
    String district = "1037";
    String officer = TestTokens.centreOfficer(district);
    var request = new HashMap<>(intake("NORMAL", NATIONAL_ID, "INCOME"));
    request.put("districtCode", district);
    String id = post(officer, "/v1/cases", request).json().path("id").asString();
    var before = ok(get(officer, "/v1/cases/" + id)).json();
    assertThat(before.path("centreEstablished").asBoolean()).isFalse();
    registry.centreEstablished(UUID.randomUUID().toString(), district);
    eventually(() ->
        assertThat(get(officer, "/v1/cases/" + id).json().path("centreEstablished").asBoolean())
            .isTrue());
  }

  private static Map<String, Object> asNoCase() {
    return Map.of("as", "NOT_A_CASE");
  }
}
