package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.prasan.testing.engines.PublishedRecords;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.ThaiDates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is promised of figures: told from the events, exactly, to those whom they concern. */
class FiguresIT extends CaseReferralIT {

  private static final String CHAIR = TestTokens.chair(DISTRICT);
  private static final String MINISTRY = TestTokens.ministry();
  private static final String OPERATOR = TestTokens.of("operator", "OPERATOR").token();

  @Test
  void equalsARecountFromTheEventsWhateverIsSentTwice() {
    String agency = agency("OPEN");
    String agent = TestTokens.agencyOfficer(agency);
    String helped = takenCase("NORMAL", "INCOME");
    String referral = refer(helped, agency);
    ok(post(agent, "/v1/referrals/" + referral + "/receipt", Map.of()));
    ok(post(agent, "/v1/referrals/" + referral + "/acceptance", Map.of("expectedOn", inAWeek())));
    ok(post(agent, "/v1/referrals/" + referral + "/outcome", Map.of("outcome", "HELPED_PART")));
    ok(post(OFFICER, "/v1/referrals/" + referral + "/closing", Map.of("confirmed", true)));
    String unmet = takenCase("URGENT", "HOUSING");
    declareUnmet(unmet);
    refer(takenCase("NORMAL", "HEALTH"), agency);
    sendAgain(recordsOf(List.of(CASES, REFERRALS), helped, unmet, referral));
    declareUnmet(takenCase("URGENT", "HOUSING"));
    awaitFigures();

    Map<String, Long> recounted = recount();
    assertThat(counted(CHAIR, "NEEDS", "state", "dimension")).isEqualTo(of(recounted, "need"));
    assertThat(counted(CHAIR, "REFERRALS", "state")).isEqualTo(of(recounted, "referral"));
    assertThat(counted(CHAIR, "OUTCOMES", "outcome", "confirmed"))
        .isEqualTo(of(recounted, "closed"));
    assertThat(counted(CHAIR, "REFERRALS_EXPIRED", "agency", "claimed"))
        .isEqualTo(of(recounted, "expired"));
    assertThat(counted(agent, "REFERRALS", "state"))
        .isEqualTo(new TreeMap<>(Map.of("CLOSED", 1L, "SENT", 1L)));
  }

  @Test
  void answersTheSameAfterARebuildAsBefore() {
    declareUnmet(takenCase("NORMAL", "INCOME"));
    awaitFigures();
    Map<String, Long> before = counted(CHAIR, "NEEDS", "state", "dimension");
    assertThat(post(OPERATOR, "/actuator/projections/figure_cases", Map.of()).status())
        .isEqualTo(202);
    eventually(() -> {
      JsonNode status = ok(get(OPERATOR, "/actuator/projections/figure_cases")).json();
      assertThat(status.path("collection").asString()).contains("rebuilt");
    });
    assertThat(counted(CHAIR, "NEEDS", "state", "dimension")).isEqualTo(before);
    takenCase("NORMAL", "INCOME");
    awaitFigures();
    assertThat(counted(CHAIR, "NEEDS", "state", "dimension")).isNotEqualTo(before);
  }

  @Test
  void tellsDaysAndMonthsOfATimeAndRefusesOneThatIsTurnedRound() {
    openCase("NORMAL", "INCOME");
    awaitFigures();
    String today = LocalDate.now(ThaiDates.BANGKOK).toString();
    String opened = "/v1/figures?measure=CASES_OPENED&by=DISTRICT";
    String week = "&from=" + LocalDate.now(ThaiDates.BANGKOK).minusDays(6) + "&to=" + today;
    JsonNode days = figure(CHAIR, opened + "&each=DAY" + week);
    assertThat(days.path("by").findValuesAsString("day")).contains(today);
    JsonNode months = figure(CHAIR, opened + "&each=MONTH" + week);
    assertThat(sum(months)).isEqualTo(sum(days)).isEqualTo(sum(figure(CHAIR, opened + week)));
    assertThat(figure(CHAIR, opened + "&to=2020-01-01").path("total").asLong()).isZero();
    assertThat(get(CHAIR, opened + "&from=2026-01-02&to=2026-01-01").problem())
        .isEqualTo("period-turned");
    assertThat(get(CHAIR, opened + "&each=DAY&from=2026-01-01&to=2026-12-31").problem())
        .isEqualTo("period-too-long");
    assertThat(get(CHAIR, opened + "&measure=NOTHING").status()).isEqualTo(400);
  }

  @Test
  void tellsTheMedianTimeInEachStateAndHowFarOffItMayBe() {
    takenCase("NORMAL", "INCOME");
    awaitFigures();
    JsonNode time = figure(CHAIR, "/v1/figures?measure=TIME&by=SUBJECT&by=STATE");
    JsonNode row = time.path("by").path(0);
    assertThat(row.path("p50").asLong()).isGreaterThanOrEqualTo(60);
    assertThat(row.path("p90").asLong()).isGreaterThanOrEqualTo(row.path("p50").asLong());
    assertThat(time.path("definition").asString()).contains("9.1 %");
  }

  @Test
  void countsAPersonOnceHoweverManyCasesTheyAreIn() {
    openCase("NORMAL", "INCOME");
    awaitFigures();
    Map<String, Long> before = counted(CHAIR, "PEOPLE", "counted");
    openCase("NORMAL", "INCOME");
    awaitFigures();
    assertThat(counted(CHAIR, "PEOPLE", "counted")).isEqualTo(before);
  }

  @Test
  void showsSmallNumbersOutsideTheDistrictAsLessThanFive() {
    declareUnmet(takenCase("NORMAL", "EDUCATION"));
    awaitFigures();
    String unmet = "/v1/figures?measure=NEEDS&by=STATE&by=DIMENSION";
    JsonNode inside = row(figure(CHAIR, unmet), "UNMET", "EDUCATION");
    JsonNode outside = row(figure(MINISTRY, unmet), "UNMET", "EDUCATION");
    assertThat(inside.path("value").asLong()).isBetween(1L, 4L);
    assertThat(outside.path("shown").asString()).isEqualTo("<5");
    assertThat(outside.has("value")).isFalse();
    for (JsonNode row : figure(MINISTRY, "/v1/figures?measure=NEEDS").path("by")) {
      assertThat(row.path("value").asLong() % 5).isZero();
    }
  }

  @Test
  void givesEachFigureAsASheetWithItsDefinition() {
    openCase("NORMAL", "INCOME");
    awaitFigures();
    assertThat(get(CHAIR, "/v1/figures/nothing/sheet").status()).isEqualTo(404);
    Answer sheet = ok(get(CHAIR, "/v1/figures/needs/sheet"));
    assertThat(sheet.text())
        .contains("\"นิยาม\"", "\"asOf\"", "\"district\",\"state\",\"dimension\",\"ageBand\"");
  }

  @Test
  void countsForAnAgencyItsOwnReferralsAlone() {
    String agency = agency("OPEN");
    refer(takenCase("NORMAL", "INCOME"), agency);
    awaitFigures();
    String other = TestTokens.agencyOfficer(agency("OPEN"));
    assertThat(counted(other, "REFERRALS", "state")).isEmpty();
    assertThat(counted(TestTokens.agencyOfficer(agency), "CASES", "state")).isEmpty();
    assertThat(counted(TestTokens.agencyOfficer(agency), "REFERRALS_UNCLAIMED", "agency"))
        .isEqualTo(Map.of(agency, 1L));
  }

  /** Event by event, with nothing but maps: which need and referral stands where in the end. */
  private Map<String, Long> recount() {
    var needs = new HashMap<String, String>();
    var dimensions = new HashMap<String, String>();
    var referrals = new HashMap<String, String>();
    var outcomes = new HashMap<String, String>();
    var counts = new TreeMap<String, Long>();
    Set<String> seen = new HashSet<>();
    for (ConsumerRecord<String, byte[]> record : recordsOf(List.of(CASES, REFERRALS))) {
      String type =
          PublishedRecords.header(record, "ce_type").replaceAll("^case-referral\\.|\\.v1$", "");
      JsonNode event = JsonMapper.shared().readTree(record.value());
      boolean first = seen.add(record.key() + "#" + PublishedRecords.header(record, "ce_sequence"));
      if (!first || !event.path("districtCode").asString("").equals(DISTRICT)) {
        continue;
      }
      String need = event.path("needId").asString("");
      switch (type) {
        case "case-opened" ->
            event
                .path("needs")
                .forEach(it -> {
                  needs.put(it.path("needId").asString(), "OPEN");
                  dimensions.put(it.path("needId").asString(), it.path("dimension").asString());
                });
        case "need-added" -> {
          needs.put(need, "OPEN");
          dimensions.put(need, event.path("dimension").asString());
        }
        case "need-entered-in-error" -> needs.remove(need);
        case "case-referred" -> needs.put(need, "REFERRED");
        case "need-returned" -> needs.put(need, "OPEN");
        case "need-unmet" -> needs.put(need, "UNMET");
        case "aid-reported", "aid-reversed", "outcome-reversed" ->
            needs.put(need, event.path("needState").asString());
        case "referral-expired" -> {
          referrals.put(record.key(), "EXPIRED");
          String claimed = event.path("claimed").asBoolean() ? "CLAIMED" : "UNCLAIMED";
          counts.merge(
              "expired|" + event.path("agencyId").asString() + " " + claimed, 1L, Long::sum);
        }
        case "outcome-recorded" -> {
          referrals.put(record.key(), "OUTCOME_RECORDED");
          outcomes.put(record.key(), event.path("outcome").asString());
        }
        case "referral-closed" -> {
          referrals.put(record.key(), "CLOSED");
          String confirmed = event.path("confirmed").asBoolean() ? "CONFIRMED" : "UNCONFIRMED";
          counts.merge("closed|" + outcomes.get(record.key()) + " " + confirmed, 1L, Long::sum);
        }
        case "referral-drafted" -> referrals.put(record.key(), "DRAFT");
        case "referral-sent" -> referrals.put(record.key(), "SENT");
        case "referral-received", "info-supplied", "review-due", "outcome-disputed" ->
            referrals.put(record.key(), "RECEIVED");
        case "info-requested" -> referrals.put(record.key(), "NEEDS_INFO");
        case "referral-waitlisted" -> referrals.put(record.key(), "WAITLISTED");
        case "referral-accepted" -> referrals.put(record.key(), "ACCEPTED");
        case "service-started" -> referrals.put(record.key(), "IN_SERVICE");
        case "withdrawal-requested" -> referrals.put(record.key(), "WITHDRAWAL_REQUESTED");
        case "referral-rejected" -> referrals.put(record.key(), "REJECTED");
        case "referral-forwarded" -> referrals.put(record.key(), "REFERRED_ONWARD");
        case "referral-withdrawn" -> referrals.put(record.key(), "WITHDRAWN");
        case "referral-entered-in-error" -> referrals.remove(record.key());
        default -> {}
      }
    }
    needs.forEach(
        (id, state) -> counts.merge("need|" + state + " " + dimensions.get(id), 1L, Long::sum));
    referrals.values().forEach(state -> counts.merge("referral|" + state, 1L, Long::sum));
    return counts;
  }

  private static Map<String, Long> of(Map<String, Long> counts, String kind) {
    var chosen = new TreeMap<String, Long>();
    counts.forEach((name, n) -> {
      if (name.startsWith(kind + "|")) {
        chosen.put(name.substring(kind.length() + 1), n);
      }
    });
    return chosen;
  }

  private void sendAgain(List<ConsumerRecord<String, byte[]>> records) {
    try (var producer = kafka.producer()) {
      for (ConsumerRecord<String, byte[]> record : records) {
        producer.send(
            new ProducerRecord<>(
                record.topic(), null, record.key(), record.value(), record.headers()));
      }
    }
  }

  private void declareUnmet(String caseId) {
    String need = "/v1/cases/" + caseId + "/needs/" + caseId + "-1/unmet";
    ok(post(OFFICER, need, Map.of("reason", "NO_SERVICE")));
  }

  private static String inAWeek() {
    return LocalDate.now(ThaiDates.BANGKOK).plusDays(7).toString();
  }

  private Map<String, Long> counted(String token, String measure, String... dimensions) {
    var counted = new TreeMap<String, Long>();
    for (JsonNode row : figure(token, "/v1/figures?measure=" + measure).path("by")) {
      String name =
          String.join(
              " ", List.of(dimensions).stream().map(it -> row.path(it).asString()).toList());
      counted.merge(name, row.path("value").asLong(), Long::sum);
    }
    return counted;
  }

  private JsonNode figure(String token, String path) {
    return ok(get(token, path)).json().path("figures").path(0);
  }

  private static long sum(JsonNode figure) {
    long sum = 0;
    for (JsonNode row : figure.path("by")) {
      sum += row.path("value").asLong();
    }
    return sum;
  }

  private static JsonNode row(JsonNode figure, String state, String dimension) {
    for (JsonNode row : figure.path("by")) {
      if (row.path("state").asString().equals(state)
          && row.path("dimension").asString().equals(dimension)) {
        return row;
      }
    }
    throw new AssertionError(figure.toString());
  }
}
