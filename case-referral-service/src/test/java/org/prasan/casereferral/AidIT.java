package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.prasan.testing.store.StoreContract;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.ThaiDates;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Money is given under a programme of the register, and counted per person. */
class AidIT extends CaseReferralIT {

  private static final String OTHER_DISTRICT = "1038";
  private static final String OTHER_OFFICER = TestTokens.centreOfficer(OTHER_DISTRICT);

  @Test
  void refusesAProgrammeThatTheRegisterDoesNotHold() {
    String id = caseOf(OFFICER, DISTRICT, number());
    var aid = Map.of("programme", "XX_ANY", "amount", 999_999.99, "outcome", "HELPED_FULL");
    Answer answer = post(OFFICER, "/v1/cases/" + id + "/needs/" + id + "-1/aid", aid);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problem()).isEqualTo("programme-unknown");
    assertThat(answer.field()).isEqualTo("programme");
  }

  @Test
  void refusesTheFourthTimeOfAProgrammeThatMayBeGivenThreeTimesAYear() {
    String id = caseOf(OFFICER, DISTRICT, number());
    for (int times = 0; times < 3; times++) {
      ok(give(OFFICER, id, 3000));
    }
    assertRefused(give(OFFICER, id, 3000), 409, "aid-times-used-up");
    assertThat(firstNeed(id).path("aids")).hasSize(3);
  }

  @Test
  void refusesMoreThanIsGivenAtOneTimeAndAmountsThatTheProgrammeDoesNotHave() {
    String id = caseOf(OFFICER, DISTRICT, number());
    assertRefused(give(OFFICER, id, 3000.01), 422, "aid-over-once");
    String path = "/v1/cases/" + id + "/needs/" + id + "-1/aid";
    var without = Map.of("programme", LIMITED, "outcome", "HELPED_PART");
    assertRefused(post(OFFICER, path, without), 422, "aid-amount-missing");
    var inKind = Map.of("programme", "RELIEF_BAG", "amount", 5, "outcome", "HELPED_PART");
    assertRefused(post(OFFICER, path, inKind), 422, "aid-amount-in-kind");
  }

  @Test
  void refusesAProgrammeBeforeItsFirstAndAfterItsLastDay() {
    String id = caseOf(OFFICER, DISTRICT, number());
    registry.programmeBetween("LONG_OVER", "2022-10-01", "2023-09-30");
    registry.programmeBetween("STILL_TO_COME", "2190-10-01", "2199-09-30");
    for (String code : List.of("LONG_OVER", "STILL_TO_COME")) {
      eventually(() -> assertThat(programme(code)).isNotNull());
      var aid = Map.of("programme", code, "amount", 5, "outcome", "HELPED_PART");
      Answer answer = post(OFFICER, "/v1/cases/" + id + "/needs/" + id + "-1/aid", aid);
      assertRefused(answer, 422, "programme-not-in-force");
    }
  }

  @Test
  void countsAPersonOverAllDistrictsAndShowsWhatIsLeftBeforeItIsGiven() {
    String person = number();
    String here = caseOf(OFFICER, DISTRICT, person);
    String there = caseOf(OTHER_OFFICER, OTHER_DISTRICT, person);
    ok(give(OFFICER, here, 3000));
    ok(give(OTHER_OFFICER, there, 2000));
    JsonNode left = room(OTHER_OFFICER, there);
    assertThat(left.path("times").asInt()).isEqualTo(2);
    assertThat(left.path("amount").decimalValue()).isEqualByComparingTo("5000");
    assertThat(left.path("timesLeft").asInt()).isOne();
    assertThat(left.path("amountLeft").decimalValue()).isEqualByComparingTo("4000");
    ok(give(OFFICER, here, 1000));
    assertRefused(give(OTHER_OFFICER, there, 1), 409, "aid-times-used-up");
  }

  @Test
  void showsWhatIsLeftToWhomMayGiveItAlone() {
    String id = caseOf(OFFICER, DISTRICT, number());
    assertThat(get(OTHER_OFFICER, allowances(id)).status()).isEqualTo(404);
    assertThat(get(VOLUNTEER, allowances(id)).status()).isEqualTo(403);
    ok(get(TestTokens.department(), allowances(id)));
  }

  @Test
  void countsWithinTheCaseAloneWithoutANumberAndSaysSo() {
    String first = caseOf(OFFICER, DISTRICT, null);
    String second = caseOf(OFFICER, DISTRICT, null);
    ok(give(OFFICER, first, 3000));
    assertThat(ok(get(OFFICER, allowances(second))).json().path("countedBy").asString())
        .isEqualTo("CASE_ALONE");
    assertThat(room(OFFICER, second).path("times").asInt()).isZero();
    assertThat(room(OFFICER, first).path("times").asInt()).isOne();
    assertThat(firstNeed(first).at("/aids/0/countedBy").asString()).isEqualTo("CASE_ALONE");
  }

  @Test
  void countsTheSameCommandOnceHoweverOftenItComes() {
    String id = caseOf(OFFICER, DISTRICT, number());
    String key = UUID.randomUUID().toString();
    String path = "/v1/cases/" + id + "/needs/" + id + "-1/aid";
    for (int times = 0; times < 5; times++) {
      ok(post(OFFICER, path, aid(3000), key));
    }
    assertThat(room(OFFICER, id).path("times").asInt()).isOne();
    assertThat(firstNeed(id).path("aids")).hasSize(1);
  }

  @Test
  void givesTheRoomBackWhenAidIsTakenBack() {
    String id = caseOf(OFFICER, DISTRICT, number());
    for (int times = 0; times < 3; times++) {
      ok(give(OFFICER, id, 3000));
    }
    String aidId = firstNeed(id).at("/aids/2/id").asString();
    String path = "/v1/cases/" + id + "/needs/" + id + "-1/aid/" + aidId + "/reversal";
    ok(post(OFFICER, path, Map.of("reason", "ENTERED_BY_MISTAKE")));
    eventually(() -> assertThat(room(OFFICER, id).path("timesLeft").asInt()).isOne());
    ok(give(OFFICER, id, 3000));
    assertRefused(give(OFFICER, id, 3000), 409, "aid-times-used-up");
  }

  @Test
  void letsTheDepartmentApproveOnceMoreThanTheLimit() {
    String id = caseOf(OFFICER, DISTRICT, number());
    for (int times = 0; times < 3; times++) {
      ok(give(OFFICER, id, 3000));
    }
    String approvals = "/v1/cases/" + id + "/aid-approvals";
    var more = Map.of("programme", LIMITED, "amount", 3000, "reason", "DISASTER");
    assertThat(post(OFFICER, approvals, more).status()).isEqualTo(403);
    ok(post(TestTokens.department(), approvals, more));
    eventually(() -> assertThat(room(OFFICER, id).path("timesLeft").asInt()).isOne());
    ok(give(OFFICER, id, 3000));
    assertRefused(give(OFFICER, id, 3000), 409, "aid-times-used-up");
    assertThat(caseView(id).at("/approvals/0/reason").asString()).isEqualTo("DISASTER");
  }

  @Test
  void givesTheRoomBackOfAReservationThatNoCaseTellsOf() {
    String id = caseOf(OFFICER, DISTRICT, number());
    ok(give(OFFICER, id, 3000));
    eventually(() -> assertThat(stored(id).get("pendingSince")).isNull());
    StoreContract.lookAway(() -> {
      Document one = stored(id);
      Document left = new Document(one.getList("grants", Document.class).getFirst());
      left.append("aidId", "left-by-a-crash").append("settled", false);
      one.getList("grants", Document.class).add(left);
      one.append("pendingSince", left.get("reservedAt"));
      return mongo.save(one, "allowances");
    });
    eventually(() -> assertThat(room(OFFICER, id).path("times").asInt()).isOne());
    assertThat(stored(id).getList("grants", Document.class).getFirst().getBoolean("settled"))
        .isTrue();
  }

  @Test
  void letsExactlyOneOfTwoDistrictsGiveTheLast() {
    for (int round = 0; round < 25; round++) {
      String person = number();
      String here = caseOf(OFFICER, DISTRICT, person);
      String there = caseOf(OTHER_OFFICER, OTHER_DISTRICT, person);
      ok(give(OFFICER, here, 3000));
      ok(give(OFFICER, here, 3000));
      var one = CompletableFuture.supplyAsync(() -> give(OFFICER, here, 3000));
      var other = CompletableFuture.supplyAsync(() -> give(OTHER_OFFICER, there, 3000));
      assertThat(List.of(one.join().status(), other.join().status()))
          .containsExactlyInAnyOrder(200, 409);
      assertThat(room(OFFICER, here).path("times").asInt()).isEqualTo(3);
    }
  }

  @Test
  void countsWhatAnAgencyGivesWithAllOtherAndRefusesItTheFourthTime() {
    String id = caseOf(OFFICER, DISTRICT, number());
    String agency = agency("OPEN");
    String agent = TestTokens.agencyOfficer(agency);
    String referral = "/v1/referrals/" + refer(id, agency);
    var money = Map.of("programme", LIMITED, "amount", 3000);
    assertRefused(post(agent, referral + "/aid", money), 409, "referral-not-accepted");
    String soon = LocalDate.now(ThaiDates.BANGKOK).plusDays(7).toString();
    ok(post(agent, referral + "/acceptance", Map.of("expectedOn", soon)));
    assertThat(post(TestTokens.agencyOfficer("another"), referral + "/aid", money).status())
        .isEqualTo(404);
    ok(post(agent, referral + "/aid", money));
    ok(give(OFFICER, id, 3000));
    ok(post(agent, referral + "/aid", money));
    assertRefused(post(agent, referral + "/aid", money), 409, "aid-times-used-up");
    assertThat(firstNeed(id).at("/aids/0/referralId").asString()).isNotEmpty();
    assertThat(firstNeed(id).path("state").asString()).isEqualTo("REFERRED");
  }

  @Test
  void forgetsWhatAPersonGotWithThePerson() {
    String person = number();
    String id = caseOf(OFFICER, DISTRICT, person);
    ok(give(OFFICER, id, 3000));
    eventually(() -> assertThat(stored(id).get("pendingSince")).isNull());
    var erasure = Map.of("person", Map.of("passportNo", person), "ground", "CONSENT_WITHDRAWN");
    Answer erased = post(TestTokens.ministry(), "/v1/erasures", erasure);
    assertThat(erased.status()).as(erased.text()).isIn(200, 201);
    assertThat(stored(id)).isNull();
  }

  @Test
  void tellsTheSumOfFewerThanFiveTimesToTheDistrictAlone() {
    registry.programmeBetween("SELDOM", "2022-10-01", "2199-09-30");
    eventually(() -> assertThat(programme("SELDOM")).isNotNull());
    String id = caseOf(OFFICER, DISTRICT, number());
    var aid = Map.of("programme", "SELDOM", "amount", 1234.5, "outcome", "HELPED_PART");
    ok(post(OFFICER, "/v1/cases/" + id + "/needs/" + id + "-1/aid", aid));
    eventually(
        () -> assertThat(given(OFFICER, "SELDOM").path("value").asLong()).isEqualTo(123_450));
    JsonNode fromAbove = given(TestTokens.ministry(), "SELDOM");
    assertThat(fromAbove.has("value")).isFalse();
    assertThat(fromAbove.path("shown").asString()).isEqualTo("<5");
  }

  private JsonNode given(String token, String programme) {
    String path = "/v1/figures?measure=AID_SATANG&by=PROGRAMME";
    return ok(get(token, path))
        .json()
        .at("/figures/0/by")
        .valueStream()
        .filter(row -> row.path("programme").asString().equals(programme))
        .findFirst()
        .orElseGet(MissingNode::getInstance);
  }

  private Document stored(String caseId) {
    var query = Query.query(Criteria.where("clients").is(caseId + "-c1"));
    return StoreContract.lookAway(() -> mongo.findOne(query, Document.class, "allowances"));
  }

  private JsonNode room(String token, String caseId) {
    for (JsonNode one : ok(get(token, allowances(caseId))).json().path("programmes")) {
      if (one.path("programme").asString().equals(LIMITED)) {
        return one;
      }
    }
    throw new AssertionError("no room for " + LIMITED);
  }

  private static String allowances(String caseId) {
    return "/v1/cases/" + caseId + "/clients/" + caseId + "-c1/allowances";
  }

  private Answer give(String token, String caseId, double baht) {
    return post(token, "/v1/cases/" + caseId + "/needs/" + caseId + "-1/aid", aid(baht));
  }

  private static Map<String, Object> aid(double baht) {
    return Map.of("programme", LIMITED, "amount", baht, "outcome", "HELPED_PART");
  }

  private static void assertRefused(Answer answer, int status, String problem) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.problem()).isEqualTo(problem);
  }

  /** Of a passport that nobody else has. */
  private static String number() {
    return "ZA" + UUID.randomUUID().toString().replaceAll("[^0-9]", "").substring(0, 8);
  }

  /** In hand, about one person with this passport, or without any document. */
  private String caseOf(String officer, String district, String passport) {
    var person = new HashMap<String, Object>();
    person.put("firstName", "สมมุติ");
    person.put("lastName", "ตัวอย่าง");
    person.put("identityKind", passport == null ? "NONE" : "PASSPORT");
    person.put(
        passport == null ? "noIdentityReason" : "identityNumber",
        passport == null ? "STATELESS" : passport);
    var report = new HashMap<>(intake("NORMAL", "1999900000013", "INCOME"));
    report.put("districtCode", district);
    report.put("clients", List.of(person));
    Answer opened = post(officer, "/v1/cases", report);
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    String id = opened.json().path("id").asString();
    ok(post(officer, "/v1/cases/" + id + "/taking", Map.of()));
    return id;
  }
}
