package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.ThaiDates;
import tools.jackson.databind.JsonNode;

/** Many people struck at once, and neighbours who help. */
class EmergencyIT extends CaseReferralIT {

  private static final String STRUCK = "1046";
  private static final String HELPING = "1047";
  private static final String CHAIR = TestTokens.chair(STRUCK);
  private static final String THERE = TestTokens.centreOfficer(STRUCK);
  private static final String HELPER = TestTokens.centreOfficer(HELPING);

  @Test
  void declaresAnEventForTheOwnDistrictAloneAndOnce() {
    String tag = tag();
    assertThat(post(THERE, "/v1/events", event(tag, STRUCK)).problem()).isEqualTo("not-chair");
    assertThat(post(CHAIR, "/v1/events", event(tag, HELPING)).problem()).isEqualTo("not-chair");
    assertThat(post(CHAIR, "/v1/events", event(tag, STRUCK)).status()).isEqualTo(201);
    assertThat(post(CHAIR, "/v1/events", event(tag, STRUCK)).problem()).isEqualTo("event-exists");
    assertThat(ok(get(VOLUNTEER, "/v1/events?limit=200")).text()).contains(tag);
    ok(post(TestTokens.department(), "/v1/events/10-" + tag + "/ending", Map.of()));
    assertThat(ok(get(VOLUNTEER, "/v1/events?limit=200")).text()).doesNotContain(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1999900000013", "1-9999-00000-01-3", "fire-081-234-5678", "a-021234567"})
  void noNumberOfAPersonIsTheNameOfAnEvent(String number) {
    Answer refused = post(CHAIR, "/v1/events", event(number, STRUCK));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.field()).isEqualTo("tag");
  }

  @Test
  void takesCasesInUnderAnOpenEventOfTheirDistrictAlone() {
    String event = declared();
    String id = opened(report(Map.of("eventTag", event)));
    assertThat(ok(get(THERE, "/v1/cases/" + id)).json().path("eventTag").asString())
        .isEqualTo(event);
    var unknown = report(Map.of("eventTag", "10-nothing"));
    assertThat(post(THERE, "/v1/cases", unknown).problem()).isEqualTo("event-unknown");
    ok(post(CHAIR, "/v1/events/" + event + "/ending", Map.of()));
    var late = report(Map.of("eventTag", event));
    assertThat(post(THERE, "/v1/cases", late).problem()).isEqualTo("event-unknown");
  }

  @Test
  void takesManyReportsInAtOnceEachForItselfAndOnceHoweverOftenTheyCome() {
    String event = declared();
    var good = report(Map.of("eventTag", event));
    var bad = report(Map.of("eventTag", "10-nothing"));
    var batch = Map.of("reports", List.of(good, bad, good));
    String key = UUID.randomUUID().toString();
    JsonNode first = ok(post(THERE, "/v1/case-batches", batch, key)).json().path("rows");
    assertThat(first.size()).isEqualTo(3);
    assertThat(first.path(0).path("id").asString())
        .isNotEqualTo(first.path(2).path("id").asString());
    assertThat(first.path(1).at("/problem/type").asString()).endsWith("event-unknown");
    assertThat(first.path(1).has("id")).isFalse();
    JsonNode again = ok(post(THERE, "/v1/case-batches", batch, key)).json().path("rows");
    assertThat(again).isEqualTo(first);
  }

  @Test
  void opensAQueueToNeighboursForATimeAndShowsThemNothingElse() {
    String waiting = opened(report(Map.of()));
    String taken = opened(report(Map.of()));
    ok(post(THERE, "/v1/cases/" + taken + "/taking", Map.of()));
    assertThat(get(HELPER, "/v1/cases/" + waiting).status()).isEqualTo(404);

    String opening = openQueue();
    assertThat(queue(HELPER)).contains(waiting).doesNotContain(taken);
    assertThat(get(HELPER, "/v1/cases/" + taken).status()).isEqualTo(404);
    JsonNode row = ok(get(HELPER, "/v1/cases/" + waiting)).json();
    assertThat(row.at("/clients/0").has("person"))
        .as("nobody's person before it is taken")
        .isFalse();
    ok(post(HELPER, "/v1/cases/" + waiting + "/taking", Map.of()));
    JsonNode own = ok(get(HELPER, "/v1/cases/" + waiting)).json();
    assertThat(own.at("/clients/0/person/firstName").asString()).isNotBlank();

    String later = opened(report(Map.of()));
    ok(post(CHAIR, "/v1/queue-openings/" + opening + "/closing", Map.of()));
    assertThat(get(HELPER, "/v1/cases/" + later).status()).isEqualTo(404);
    ok(get(HELPER, "/v1/cases/" + waiting));
    ok(post(HELPER, "/v1/cases/" + waiting + "/needs/" + waiting + "-1/unmet", UNMET));
  }

  @Test
  void letsAHelperActOnTheReferralsOfWhatTheyTook() {
    String waiting = opened(report(Map.of()));
    openQueue();
    String path = "/v1/cases/" + waiting;
    ok(post(HELPER, path + "/taking", Map.of()));
    String agency = UUID.randomUUID().toString();
    registry.agencyRegistered(agency, STRUCK, "OPEN");
    eventually(() ->
        assertThat(everyPage(HELPER, "/v1/agencies?limit=200&district=" + STRUCK, "id"))
            .contains(agency));
    ok(post(HELPER, consentsOf(waiting), consenting(agency)));
    ok(post(HELPER, path + "/referrals", referring(waiting, agency)));
    String referral = awaitReferral(waiting, agency);
    ok(get(HELPER, "/v1/referrals/" + referral));
    String colleague = TestTokens.of("colleague", "CENTRE_OFFICER").districts(HELPING).token();
    assertThat(get(colleague, "/v1/referrals/" + referral).status()).isEqualTo(404);
  }

  @Test
  void refusesAnOpeningToItselfIntoThePastOrForTooLong() {
    var request = new HashMap<>(opening());
    request.put("toDistrictCode", STRUCK);
    assertThat(post(CHAIR, "/v1/queue-openings", request).problem()).isEqualTo("opening-invalid");
    for (int days : new int[] {-1, 91}) {
      var other = new HashMap<>(opening());
      other.put("until", today().plusDays(days).toString());
      assertThat(post(CHAIR, "/v1/queue-openings", other).problem()).isEqualTo("opening-invalid");
    }
    assertThat(post(TestTokens.chair(HELPING), "/v1/queue-openings", opening()).problem())
        .isEqualTo("not-chair");
  }

  private static final Map<String, Object> UNMET = Map.of("reason", "NO_SERVICE");

  private String openQueue() {
    Answer opened = post(CHAIR, "/v1/queue-openings", opening());
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    return opened.json().path("id").asString();
  }

  private static Map<String, Object> opening() {
    return Map.of(
        "districtCode",
        STRUCK,
        "toDistrictCode",
        HELPING,
        "until",
        today().plusDays(3).toString(),
        "reason",
        "DISASTER");
  }

  private String declared() {
    String tag = tag();
    Answer answer = post(CHAIR, "/v1/events", event(tag, STRUCK));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().path("id").asString();
  }

  private static String tag() {
    return "flood-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static Map<String, Object> event(String tag, String district) {
    return Map.of("tag", tag, "kind", "FLOOD", "districts", List.of(district));
  }

  private Map<String, Object> report(Map<String, Object> told) {
    var request = new HashMap<>(intake("NORMAL", "1999900000013", "INCOME"));
    request.put("districtCode", STRUCK);
    request.putAll(told);
    return request;
  }

  private String opened(Map<String, Object> report) {
    Answer opened = post(THERE, "/v1/cases", report);
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    return opened.json().path("id").asString();
  }

  private List<String> queue(String token) {
    return ok(get(token, "/v1/needs-action?limit=200")).json().findValuesAsString("caseId");
  }

  private static LocalDate today() {
    return LocalDate.now(ThaiDates.BANGKOK);
  }
}
