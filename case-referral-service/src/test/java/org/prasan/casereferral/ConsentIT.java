package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.ThaiDates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** Consent is judged when a referral is sent and each time the agency reads it. */
class ConsentIT extends CaseReferralIT {

  private static final int READERS = 4;
  private static final LocalDate YESTERDAY = LocalDate.now(ThaiDates.BANGKOK).minusDays(1);

  @Autowired private MeterRegistry meters;

  /** A reading, with its place in the order of all requests. */
  private record Reading(long begun, boolean seen) {}

  @Test
  void refusesEveryReadingThatBeginsAfterTheWithdrawalWasAnswered() throws Exception {
    String agency = agency("OPEN");
    String token = TestTokens.agencyOfficer(agency);
    String caseId = takenCase("NORMAL", "INCOME");
    String path = "/v1/referrals/" + refer(caseId, agency);
    var order = new AtomicLong();
    var enough = new AtomicBoolean();
    var readings = new ArrayList<Reading>();
    long answered;
    try (var threads = Executors.newFixedThreadPool(READERS)) {
      var loops = new ArrayList<Future<List<Reading>>>();
      for (int i = 0; i < READERS; i++) {
        loops.add(threads.submit(() -> readUntil(enough, order, token, path)));
      }
      eventually(() -> assertThat(order.get()).isGreaterThan(40));
      ok(post(OFFICER, withdrawal(caseId), Map.of()));
      answered = order.incrementAndGet();
      eventually(() -> assertThat(order.get()).isGreaterThan(answered + 40));
      enough.set(true);
      for (Future<List<Reading>> loop : loops) {
        readings.addAll(loop.get());
      }
    }
    var before = readings.stream().filter(it -> it.begun() < answered).toList();
    var after = readings.stream().filter(it -> it.begun() > answered).toList();
    assertThat(before).anyMatch(Reading::seen);
    assertThat(after).hasSizeGreaterThan(30).noneMatch(Reading::seen);
    System.out.printf(
        "Withdrawal answered as request %d; last reading that showed a person began as %d,"
            + " first refused began as %d, %d readings after it, none showed anybody%n",
        answered,
        before.stream().filter(Reading::seen).mapToLong(Reading::begun).max().orElse(0),
        readings.stream().filter(it -> !it.seen()).mapToLong(Reading::begun).min().orElse(0),
        after.size());
  }

  private List<Reading> readUntil(
      AtomicBoolean enough, AtomicLong order, String token, String path) {
    var readings = new ArrayList<Reading>();
    while (!enough.get()) {
      long begun = order.incrementAndGet();
      readings.add(new Reading(begun, showsAnybody(token, path)));
    }
    return readings;
  }

  @Test
  void refusesTheFirstReadingAfterTheConsentExpired() {
    String agency = agency("OPEN");
    String caseId = takenCase("NORMAL", "INCOME");
    String path = "/v1/referrals/" + refer(caseId, agency);
    assertThat(showsAnybody(TestTokens.agencyOfficer(agency), path)).isTrue();
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(caseId)),
        Update.update("state.clients.0.consents.0.terms.expiresOn", YESTERDAY),
        "cases");
    assertThat(showsAnybody(TestTokens.agencyOfficer(agency), path)).isFalse();
    assertThat(caseView(caseId).at("/clients/0/consents/0/state").asString()).isEqualTo("EXPIRED");
    String other = agency("OPEN");
    assertThat(post(OFFICER, referrals(caseId), referring(caseId, other)).problem())
        .isEqualTo("consent-missing");
  }

  @Test
  void sharesOnePersonsDataByOnePersonsConsent() {
    String agency = agency("OPEN");
    String caseId = household();
    consent(caseId, agency, "NAME", "PROBLEM");
    ok(post(OFFICER, referrals(caseId), referring(caseId, agency)));
    JsonNode shared = shared(agency, awaitReferral(caseId, agency));
    assertThat(shared.path("clients")).hasSize(1);
    assertThat(shared.toString()).contains("ตัวอย่าง").doesNotContain("เด็กสมมุติ", "เรื่องสมมุติ");
    String child = "/v1/cases/" + caseId + "/clients/" + caseId + "-c2/consents";
    var alone = new HashMap<>(consenting(agency, "NAME", "PROBLEM"));
    assertThat(post(OFFICER, child, alone).problem()).isEqualTo("consent-guardian-needed");
    alone.put("capacity", "GUARDIAN");
    alone.put("guardianId", caseId + "-c3");
    assertThat(post(OFFICER, child, alone).problem()).isEqualTo("consent-giver-suspected");
    alone.put("guardianId", caseId + "-c1");
    ok(post(OFFICER, child, alone));
    assertThat(shared(agency, awaitReferral(caseId, agency)).toString())
        .contains("ตัวอย่าง", "เด็กสมมุติ", "เรื่องสมมุติ")
        .doesNotContain("ผู้ถูกสงสัย");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ผู้ถูกสงสัย", " ผู้ถูก\u200Bสงสัย ", "ผู้ถูก-สงสัย"})
  void takesNoConsentForAChildFromWhoeverBearsTheSuspectedOffendersName(String name) {
    String agency = agency("OPEN");
    String caseId = household();
    var asked = new HashMap<>(consenting(agency, "NAME"));
    asked.put("capacity", "GUARDIAN");
    asked.put("givenBy", name);
    Answer answer =
        post(OFFICER, "/v1/cases/" + caseId + "/clients/" + caseId + "-c2/consents", asked);
    assertThat(answer.problem()).isEqualTo("consent-giver-suspected");
    assertThat(answer.field()).isEqualTo("givenBy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "..........", "1234567890", "ด่วน"})
  void takesNoOverrideWhoseReasonSaysNothing(String reason) {
    String agency = agency("OPEN");
    String caseId = takenCase("NORMAL", "INCOME");
    var request = new HashMap<>(referring(caseId, agency));
    request.put("override", overriding(caseId + "-c1", "VITAL_INTEREST", reason, "NAME"));
    Answer answer = post(OFFICER, referrals(caseId), request);
    assertThat(answer.problem()).isIn("invalid-request", "override-reason-says-nothing");
    assertThat(answer.field()).isEqualTo("override.reason");
  }

  @Test
  void takesAnOverrideForPeopleOfTheCaseAndByASectionThatSufficesOnly() {
    String agency = agency("OPEN");
    String caseId = takenCase("NORMAL", "INCOME");
    String why = "หมดสติ ต้องส่งโรงพยาบาล";
    var request = new HashMap<>(referring(caseId, agency));
    request.put("override", overriding("somebody", "VITAL_INTEREST", why, "NAME"));
    assertThat(post(OFFICER, referrals(caseId), request).problem())
        .isEqualTo("override-of-stranger");
    request.put("override", overriding(caseId + "-c1", "PUBLIC_TASK", why, "RISKS"));
    assertThat(post(OFFICER, referrals(caseId), request).problem())
        .isEqualTo("override-basis-insufficient");
  }

  @Test
  void letsAnOverrideStandWhenNobodyConsentsAndCountsIt() {
    double before = overridden();
    String agency = agency("OPEN");
    String caseId = takenCase("NORMAL", "INCOME");
    var request = new HashMap<>(referring(caseId, agency));
    request.put(
        "override",
        overriding(caseId + "-c1", "VITAL_INTEREST", "หมดสติ ต้องส่งโรงพยาบาล", "PHONE"));
    ok(post(OFFICER, referrals(caseId), request));
    assertThat(shared(agency, awaitReferral(caseId, agency)).toString())
        .contains("0800000000")
        .doesNotContain("ตัวอย่าง");
    assertThat(overridden()).isEqualTo(before + 1);
  }

  @Test
  void endsAnOverrideForThePersonWhoSaysNoAfterwardsAndLetsTheAgencyAnswerAllTheSame() {
    String agency = agency("OPEN");
    String caseId = takenCase("NORMAL", "INCOME");
    consent(caseId, agency("OPEN"));
    String consent = caseView(caseId).at("/clients/0/consents/0/id").asString();
    var request = new HashMap<>(referring(caseId, agency));
    request.put(
        "override",
        overriding(caseId + "-c1", "VITAL_INTEREST", "หมดสติ ต้องส่งโรงพยาบาล", "PHONE"));
    ok(post(OFFICER, referrals(caseId), request));
    String referral = awaitReferral(caseId, agency);
    assertThat(shared(agency, referral).toString()).contains("0800000000");

    String consents = "/v1/cases/" + caseId + "/clients/" + caseId + "-c1/consents/";
    ok(post(OFFICER, consents + consent + "/withdrawal", Map.of()));

    String agent = TestTokens.agencyOfficer(agency);
    JsonNode seen = ok(get(agent, "/v1/referrals/" + referral)).json();
    assertThat(seen.has("shared")).isFalse();
    assertThat(seen.path("sharingEnded").asBoolean()).isTrue();
    ok(post(agent, "/v1/referrals/" + referral + "/rejection", Map.of("reason", "OUT_OF_AREA")));
    assertThat(ok(get(agent, "/v1/referrals/" + referral)).json().has("sharingEnded")).isFalse();
  }

  private double overridden() {
    return meters.counter("security.events", "kind", "OVERRIDDEN").count();
  }

  @Test
  void showsNothingToAnAgencyThatClosed() {
    String agency = agency("OPEN");
    String caseId = takenCase("NORMAL", "INCOME");
    String referral = refer(caseId, agency);
    String token = TestTokens.agencyOfficer(agency);
    registry.agencyClosed(agency, 2);
    eventually(() -> assertThat(get(token, "/v1/referrals/" + referral).status()).isEqualTo(404));
    assertThat(get(token, "/v1/referrals").json().path("items")).isEmpty();
    assertThat(post(token, "/v1/referrals/" + referral + "/receipt", Map.of()).status())
        .isEqualTo(404);
    eventually(() -> assertThat(firstNeed(caseId).path("state").asString()).isEqualTo("OPEN"));
    JsonNode back = ok(get(OFFICER, "/v1/referrals/" + referral)).json();
    assertThat(back.path("state").asString()).isEqualTo("WITHDRAWN");
  }

  @Test
  void withdrawsOnAFinishedCaseToo() {
    String agency = agency("OPEN");
    String caseId = takenCase("NORMAL", "INCOME");
    consent(caseId, agency);
    String withdrawal = withdrawal(caseId);
    ok(post(OFFICER, "/v1/cases/" + caseId + "/dismissal", Map.of("as", "NOT_A_CASE")));
    ok(post(OFFICER, withdrawal, Map.of()));
    assertThat(caseView(caseId).at("/clients/0/consents/0/state").asString())
        .isEqualTo("WITHDRAWN");
  }

  @Test
  void keepsWhoConsentedForSomebodySealed() {
    String agency = agency("OPEN");
    String caseId = household();
    var request = new HashMap<>(consenting(agency));
    request.put("capacity", "GUARDIAN");
    request.put("givenBy", "ผู้ปกครอง ลับมาก");
    ok(post(OFFICER, "/v1/cases/" + caseId + "/clients/" + caseId + "-c2/consents", request));
    assertThat(caseView(caseId).toString()).contains("ผู้ปกครอง ลับมาก");
    assertThat(mongo.findById(caseId, Document.class, "cases").toJson())
        .doesNotContain("ผู้ปกครอง ลับมาก");
    assertThat(get(TestTokens.ministry(), "/v1/cases/" + caseId).text())
        .doesNotContain("ผู้ปกครอง ลับมาก");
  }

  /** An adult, a child and somebody who is suspected; the chair lets all officers see it. */
  private String household() {
    var request = new HashMap<>(intake("NORMAL", "1999900000013", "INCOME"));
    var adult = ((List<?>) request.get("clients")).getFirst();
    var child =
        Map.of(
            "firstName", "เด็กสมมุติ",
            "identityKind", "NONE",
            "noIdentityReason", "LOST",
            "age", 9,
            "role", "CHILD",
            "relation", "CHILD");
    var suspected =
        Map.of(
            "firstName", "ผู้ถูกสงสัย",
            "identityKind", "NONE",
            "noIdentityReason", "NOT_KNOWN",
            "age", 40,
            "role", "SUSPECTED_OFFENDER");
    request.put("clients", List.of(adult, child, suspected));
    String caseId = post(OFFICER, "/v1/cases", request).json().path("id").asString();
    ok(post(OFFICER, "/v1/cases/" + caseId + "/taking", Map.of()));
    return caseId;
  }

  private boolean showsAnybody(String token, String path) {
    return !ok(get(token, path)).json().path("shared").path("clients").isEmpty();
  }

  private JsonNode shared(String agency, String referral) {
    return ok(get(TestTokens.agencyOfficer(agency), "/v1/referrals/" + referral))
        .json()
        .path("shared");
  }

  private String withdrawal(String caseId) {
    String id = caseView(caseId).at("/clients/0/consents/0/id").asString();
    return consentsOf(caseId) + "/" + id + "/withdrawal";
  }

  private static String referrals(String caseId) {
    return "/v1/cases/" + caseId + "/referrals";
  }
}
