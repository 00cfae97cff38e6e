package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.prasan.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

class ListsIT extends CaseReferralIT {

  private static final String MINISTRY = TestTokens.ministry();

  @Test
  void listsCasesByDistrictStateAndReporterPageByPage() {
    String waiting = openCase("NORMAL", "INCOME");
    String taken = takenCase("NORMAL", "HEALTH");
    assertThat(ids(OFFICER, "/v1/cases?limit=1")).contains(waiting, taken);
    assertThat(ids(OFFICER, "/v1/cases?district=1001&state=UNDER_CONSIDERATION"))
        .contains(taken)
        .doesNotContain(waiting);
    assertThat(ids(MINISTRY, "/v1/cases?limit=200")).contains(waiting, taken);
    assertThat(ids(MINISTRY, "/v1/cases?state=WAITING_ASSIGNMENT")).contains(waiting);
    assertThat(ids(MINISTRY, "/v1/cases?district=1002")).isEmpty();
    assertThat(ids(VOLUNTEER, "/v1/cases")).contains(waiting, taken);
    assertThat(ids(VOLUNTEER, "/v1/cases?district=1001")).contains(waiting);
    assertThat(ids(anotherVolunteer("volunteer-c", "1002"), "/v1/cases")).isEmpty();
    assertThat(ids(officerOf("1001", "1002"), "/v1/cases")).contains(waiting);
  }

  @Test
  void listsReferralsByQueueStateCaseAndClaim() {
    String agency = agency("OPEN");
    String agent = TestTokens.agencyOfficer(agency);
    String caseId = takenCase("NORMAL", "INCOME");
    String referral = refer(caseId, agency);
    assertThat(ids(agent, "/v1/referrals")).containsExactly(referral);
    assertThat(ids(agent, "/v1/referrals?state=RECEIVED")).isEmpty();
    assertThat(ids(agent, "/v1/referrals?mine=true")).isEmpty();
    ok(post(agent, "/v1/referrals/" + referral + "/receipt", Map.of()));
    ok(post(agent, "/v1/referrals/" + referral + "/claim", Map.of()));
    assertThat(ids(agent, "/v1/referrals?mine=true")).containsExactly(referral);
    assertThat(ids(OFFICER, "/v1/referrals")).contains(referral);
    assertThat(ids(OFFICER, "/v1/referrals?state=RECEIVED")).contains(referral);
    assertThat(ids(MINISTRY, "/v1/referrals?state=RECEIVED")).contains(referral);
    assertThat(ids(MINISTRY, "/v1/referrals?caseId=" + caseId)).containsExactly(referral);
    assertThat(ids(MINISTRY, "/v1/referrals")).contains(referral);
    String colleague = TestTokens.of("colleague", "AGENCY_OFFICER").agency(agency).token();
    assertThat(post(colleague, "/v1/referrals/" + referral + "/claim", Map.of()).problem())
        .isEqualTo("referral-already-claimed");
  }

  @Test
  void listsReferralsOfAllTheDistrictsThatAnOfficerAnswersFor() {
    String agency = agency("OPEN");
    String earlier = refer(takenCase("NORMAL", "INCOME"), agency);
    String later = refer(takenCase("NORMAL", "INCOME"), agency);
    String officer = officerOf("1001", "1002");
    assertThat(ids(officer, "/v1/referrals?limit=1")).contains(earlier, later);
    assertThat(ids(officer, "/v1/referrals?state=SENT")).contains(earlier, later);
    assertThat(ids(officerOf("1002", "1003"), "/v1/referrals")).doesNotContain(earlier, later);
  }

  @Test
  void filtersCasesByNumberUrgencyDimensionOwnerNeedAndChange() {
    String normal = takenCase("NORMAL", "INCOME");
    String urgent = openCase("URGENT", "EDUCATION");
    String number = caseView(normal).path("caseNo").asString();
    assertThat(ids(OFFICER, "/v1/cases?number=" + number)).containsExactly(normal);
    assertThat(ids(OFFICER, "/v1/cases?number=" + inThaiDigits(number))).containsExactly(normal);
    assertThat(ids(OFFICER, "/v1/cases?district=1001&urgency=URGENT"))
        .contains(urgent)
        .doesNotContain(normal);
    assertThat(ids(OFFICER, "/v1/cases?dimension=EDUCATION"))
        .contains(urgent)
        .doesNotContain(normal);
    assertThat(ids(OFFICER, "/v1/cases?owner=me")).contains(normal).doesNotContain(urgent);
    assertThat(ids(MINISTRY, "/v1/cases?owner=me")).isEmpty();
    assertThat(ids(OFFICER, "/v1/cases?needsAction=true")).contains(normal);
    Instant before = Instant.now();
    post(OFFICER, "/v1/cases/" + urgent + "/taking", Map.of());
    assertThat(ids(OFFICER, "/v1/cases?changedSince=" + before))
        .contains(urgent)
        .doesNotContain(normal);
  }

  @Test
  void ordersReferralsByDeadlinePageByPage() {
    String agency = agency("OPEN");
    String agent = TestTokens.agencyOfficer(agency);
    String normal = refer(takenCase("NORMAL", "INCOME"), agency);
    String urgent = refer(takenCase("URGENT", "INCOME"), agency);
    String another = refer(takenCase("NORMAL", "INCOME"), agency);
    String byDeadline = "/v1/referrals?sort=DEADLINE";
    assertThat(ids(agent, byDeadline + "&limit=1"))
        .hasSize(3)
        .startsWith(urgent)
        .contains(normal, another)
        .isEqualTo(ids(agent, byDeadline));
    for (String token : List.of(OFFICER, MINISTRY)) {
      assertThat(ids(token, byDeadline + "&limit=200&agency=" + agency))
          .isEqualTo(ids(agent, byDeadline));
    }
    ok(post(agent, "/v1/referrals/" + normal + "/claim", Map.of()));
    assertThat(ids(agent, byDeadline + "&unclaimed=true")).containsExactly(urgent, another);
    assertThat(ids(agent, "/v1/referrals?urgency=URGENT&state=SENT&state=RECEIVED"))
        .containsExactly(urgent);
    assertThat(ids(agent, "/v1/referrals?overdue=true")).isEmpty();
    assertThat(ids(agent, "/v1/referrals?dueBefore=2999-01-01T00:00:00Z")).hasSize(3);
    assertThat(ids(agent, "/v1/referrals?district=1002")).isEmpty();
    assertThat(ids(agent, "/v1/referrals?agency=another")).isEmpty();
  }

  private static String inThaiDigits(String number) {
    return number
        .chars()
        .mapToObj(c -> String.valueOf((char) (Character.isDigit(c) ? c - '0' + '๐' : c)))
        .collect(Collectors.joining());
  }

  @Test
  void showsNeedsThatWaitToWhoeverMayActOnThem() {
    String caseId = openCase("NORMAL", "INCOME");
    assertThat(waiting(OFFICER, "")).contains(caseId);
    assertThat(waiting(MINISTRY, "")).contains(caseId);
    assertThat(waiting(MINISTRY, "&district=1001")).contains(caseId);
    assertThat(waiting(TestTokens.centreOfficer("1002"), "")).doesNotContain(caseId);
    assertThat(get(VOLUNTEER, "/v1/needs-action").status()).isEqualTo(403);
  }

  @Test
  void offersAgenciesByDistrictServiceAndCapacity() {
    String agency = agency("WAITLIST");
    assertThat(ids(OFFICER, "/v1/agencies?district=1001&service=CASH_AID&capacity=WAITLIST"))
        .contains(agency);
    assertThat(ids(OFFICER, "/v1/agencies?district=1001&service=LEGAL_HELP"))
        .doesNotContain(agency);
    assertThat(ids(OFFICER, "/v1/agencies?limit=1")).contains(agency);
  }

  @Test
  void countsWithinTheCallersDistrictsAndSaysWhatIsCounted() {
    String agency = agency("OPEN");
    refer(takenCase("NORMAL", "INCOME"), agency);
    awaitFigures();
    JsonNode figures = ok(get(MINISTRY, "/v1/figures")).json();
    assertThat(figures.path("asOf").asString()).isNotBlank();
    assertThat(figures.path("figures").findValuesAsString("name"))
        .contains("cases", "referrals", "referrals-expired", "referrals-overdue");
    JsonNode cases = figures.path("figures").path(0);
    assertThat(cases.path("totalShown").asString()).isNotEqualTo("0");
    assertThat(cases.path("by").path(0).path("dimension").asString()).isNotBlank();
    assertThat(cases.path("definitionTh").asString()).contains("เรื่อง");
    JsonNode foreign =
        ok(get(TestTokens.centreOfficer("1002"), "/v1/figures")).json().path("figures");
    assertThat(foreign.path(0).path("total").asLong()).isZero();
    assertThat(ok(get(OFFICER, "/v1/figures?measure=REFERRALS")).json().at("/figures/0/by"))
        .isNotEmpty();
  }

  @Test
  void measuresWhoWaits() {
    openCase("NORMAL", "INCOME");
    String metrics = ok(get("", "/actuator/prometheus")).text();
    assertThat(metrics)
        .contains("cases_needing_action", "referrals_overdue", "referrals_clock_lag_seconds");
  }

  @Test
  void changesNothingWhenAnEventComesTwice() {
    String agency = agency("OPEN");
    String caseId = takenCase("NORMAL", "INCOME");
    String referral = refer(caseId, agency);
    ok(
        post(
            TestTokens.agencyOfficer(agency),
            "/v1/referrals/" + referral + "/rejection",
            Map.of("reason", "SAFETY")));
    eventually(() -> assertThat(firstNeed(caseId).path("state").asString()).isEqualTo("OPEN"));
    long version = caseView(caseId).path("version").asLong();

    List<ConsumerRecord<String, byte[]>> told =
        recordsOf(List.of(CASES, REFERRALS), caseId, referral);
    assertThat(told).hasSizeGreaterThanOrEqualTo(5);
    try (var producer = kafka.producer()) {
      for (ConsumerRecord<String, byte[]> record : told) {
        producer.send(
            new ProducerRecord<>(
                record.topic(), null, record.key(), record.value(), record.headers()));
      }
    }
    String next = refer(caseId, agency);
    ok(
        post(
            OFFICER,
            "/v1/referrals/" + next + "/withdrawal",
            Map.of("reason", "NO_LONGER_NEEDED")));
    eventually(() -> assertThat(firstNeed(caseId).path("state").asString()).isEqualTo("OPEN"));
    assertThat(caseView(caseId).path("version").asLong()).isEqualTo(version + 3);
    assertThat(firstNeed(caseId).path("referrals")).hasSize(2);
  }

  private static String officerOf(String... districts) {
    return TestTokens.of("o", "CENTRE_OFFICER").districts(districts).token();
  }

  private List<String> ids(String token, String path) {
    return everyPage(token, path, "id");
  }

  private List<String> waiting(String token, String filter) {
    return everyPage(token, "/v1/needs-action?limit=200" + filter, "caseId");
  }
}
