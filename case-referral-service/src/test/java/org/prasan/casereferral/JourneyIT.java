package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.prasan.testing.tokens.TestTokens;

class JourneyIT extends CaseReferralIT {

  private static final Map<String, Object> NOTHING = Map.of();
  private static final Map<String, Object> WITHDRAWAL = Map.of("reason", "NO_LONGER_NEEDED");

  @Test
  void followsOneNeedOverTwoAgenciesToTheEndOfTheProblem() {
    String first = agency("OPEN");
    String second = agency("LIMITED");
    String caseId = takenCase("NORMAL", "INCOME");
    String one = refer(caseId, first);
    act(first, one, "receipt", NOTHING);
    act(first, one, "claim", NOTHING);
    act(first, one, "rejection", Map.of("reason", "AT_CAPACITY"));
    eventually(() -> assertThat(firstNeed(caseId).path("state").asString()).isEqualTo("OPEN"));
    assertThat(waitingCases()).contains(caseId);

    String two = refer(caseId, second);
    assertThat(waitingCases()).doesNotContain(caseId);
    act(second, two, "acceptance", Map.of("expectedOn", inAWeek()));
    eventually(() -> assertThat(lastHop(caseId)).isEqualTo("ACCEPTED"));
    act(second, two, "outcome", Map.of("outcome", "HELPED_FULL"));
    eventually(
        () -> assertThat(caseView(caseId).path("state").asString()).isEqualTo("AID_COMPLETED"));
    ok(post(OFFICER, "/v1/cases/" + caseId + "/ending", Map.of("selfReliance", "SUFFICIENCY")));
    var view = caseView(caseId);
    assertThat(view.path("state").asString()).isEqualTo("PROBLEM_ENDED");
    assertThat(view.path("closure").path("followUps")).hasSize(2);
    assertThat(view.path("needs").path(0).path("referrals").findValuesAsString("hop"))
        .containsExactly("1", "2");
    ok(post(OFFICER, "/v1/referrals/" + two + "/closing", Map.of("confirmed", true)));
    assertThat(referral(two)).isEqualTo("CLOSED");
  }

  @Test
  void bringsReferralBackWhenNobodyHasClaimedItInTime() {
    String agency = agency("OPEN");
    String caseId = takenCase("MOST_URGENT", "HOUSING");
    String id = refer(caseId, agency);
    eventually(() -> assertThat(referral(id)).isEqualTo("EXPIRED"));
    eventually(() -> assertThat(firstNeed(caseId).path("state").asString()).isEqualTo("OPEN"));
    assertThat(lastHop(caseId)).isEqualTo("EXPIRED");
    assertThat(waitingCases()).contains(caseId);
  }

  @Test
  void letsExactlyOneOfAcceptAndWithdrawWin() throws Exception {
    String agency = agency("OPEN");
    for (int round = 0; round < 5; round++) {
      String id = refer(takenCase("NORMAL", "INCOME"), agency);
      var together = new CyclicBarrier(2);
      String path = "/v1/referrals/" + id;
      Callable<Answer> accept =
          () -> {
            together.await();
            return post(
                TestTokens.agencyOfficer(agency),
                path + "/acceptance",
                Map.of("expectedOn", inAWeek()));
          };
      Callable<Answer> withdraw =
          () -> {
            together.await();
            return post(OFFICER, path + "/withdrawal", WITHDRAWAL);
          };
      var statuses = new ArrayList<Integer>();
      try (var threads = Executors.newFixedThreadPool(2)) {
        for (Future<Answer> answer : threads.invokeAll(List.of(accept, withdraw))) {
          statuses.add(answer.get().status());
        }
      }
      assertThat(statuses).containsExactlyInAnyOrder(200, 409);
      assertThat(referral(id)).isEqualTo(statuses.getFirst() == 200 ? "ACCEPTED" : "WITHDRAWN");
    }
  }

  @Test
  void opensOneCaseHoweverOftenTheSameRequestComes() {
    String body = json(intake("NORMAL", "1999900000021", "INCOME"));
    Answer first = post(VOLUNTEER, "/v1/cases", body, "the-same-key");
    Answer second = post(VOLUNTEER, "/v1/cases", body, "the-same-key");
    assertThat(first.status()).isEqualTo(201);
    assertThat(second.text()).isEqualTo(first.text());
    String other = json(intake("URGENT", "1999900000021", "INCOME"));
    assertThat(post(VOLUNTEER, "/v1/cases", other, "the-same-key").status()).isEqualTo(422);
  }

  @Test
  void makesOneReferralHoweverOftenTheSameRequestComes() {
    String agency = agency("OPEN");
    String caseId = takenCase("NORMAL", "INCOME");
    String body = json(referring(caseId, agency));
    String path = "/v1/cases/" + caseId + "/referrals";
    consent(caseId, agency);
    ok(post(OFFICER, path, body, "refer-once"));
    ok(post(OFFICER, path, body, "refer-once"));
    awaitReferral(caseId, agency);
    assertThat(firstNeed(caseId).path("referrals")).hasSize(1);
    assertThat(post(OFFICER, path, referring(caseId, agency)).problem())
        .isEqualTo("already-referred-to-agency");
  }

  @Test
  void makesAReferralForEachCaseWhenOneKeyIsUsedForTwo() {
    String agency = agency("OPEN");
    String one = takenCase("NORMAL", "INCOME");
    String two = takenCase("NORMAL", "INCOME");
    for (String caseId : List.of(one, two)) {
      String path = "/v1/cases/" + caseId + "/referrals";
      consent(caseId, agency);
      ok(post(OFFICER, path, referring(caseId, agency), "one-key-for-two-cases"));
    }
    String second = awaitReferral(two, agency);
    assertThat(awaitReferral(one, agency)).isNotEqualTo(second);
    ok(post(OFFICER, "/v1/referrals/" + second + "/withdrawal", WITHDRAWAL));
    eventually(() -> assertThat(firstNeed(two).path("state").asString()).isEqualTo("OPEN"));
    String unmet = "/v1/cases/" + two + "/needs/" + two + "-1/unmet";
    ok(post(OFFICER, unmet, Map.of("reason", "NO_SERVICE")));
  }

  @Test
  void tellsOperatorsWhenAnotherReferralHoldsTheIdThatACaseNames() {
    String agency = agency("OPEN");
    String first = takenCase("NORMAL", "INCOME");
    String referral = refer(first, agency);
    String other = takenCase("NORMAL", "INCOME");
    registry.caseReferred(other, nextSequence(other), referral, agency);
    eventually(() ->
        assertThat(
                get(TestTokens.of("operator", "OPERATOR").token(), "/actuator/deadletters")
                    .json()
                    .path("letters")
                    .findValuesAsString("aggregateId"))
            .contains(other));
  }

  private long nextSequence(String caseId) {
    return mongo.findById(caseId, Document.class, "cases").getLong("sequence") + 1;
  }

  @Test
  void beginsIdsWithTheDistrict() {
    String caseId = takenCase("NORMAL", "INCOME");
    assertThat(caseId).startsWith(DISTRICT + "-");
    assertThat(refer(caseId, agency("OPEN"))).startsWith(DISTRICT + "-");
  }

  @Test
  void numbersCasesInOneSeriesOfArabicDigitsWhateverTheMachinesLocale() {
    Locale usual = Locale.getDefault();
    String before = caseView(openCase("NORMAL", "INCOME")).path("caseNo").asString();
    try {
      Locale.setDefault(Locale.of("th", "TH", "TH"));
      String next = caseView(openCase("NORMAL", "INCOME")).path("caseNo").asString();
      assertThat(next).matches("[0-9]{2}-[0-9]{2}-[0-9]{4}");
      assertThat(running(next)).isEqualTo(running(before) + 1);
    } finally {
      Locale.setDefault(usual);
    }
  }

  private static int running(String caseNo) {
    return Integer.parseInt(caseNo.substring(6));
  }

  @Test
  void setsADuplicateAsideWithALinkToTheEarlierCase() {
    String earlier = openCase("NORMAL", "INCOME");
    String later = openCase("NORMAL", "INCOME");
    String dismissal = "/v1/cases/" + later + "/dismissal";
    assertThat(post(OFFICER, dismissal, duplicateOf("nobodys-case")).problem())
        .isEqualTo("earlier-case-unknown");
    ok(post(OFFICER, dismissal, duplicateOf(earlier)));
    var view = caseView(later);
    assertThat(view.path("state").asString()).isEqualTo("DUPLICATE");
    assertThat(view.at("/dismissal/earlierCaseId").asString()).isEqualTo(earlier);
    assertThat(waitingCases()).contains(earlier).doesNotContain(later);
  }

  @Test
  void linksADuplicateToAnOlderCaseAloneThatTheOfficerSeesAndThatWasNotDismissed() {
    var abroad = new HashMap<>(intake("NORMAL", "1999900000021", "INCOME"));
    abroad.put("districtCode", "1045");
    String foreign =
        post(TestTokens.centreOfficer("1045"), "/v1/cases", abroad).json().path("id").asString();
    String dismissed = openCase("NORMAL", "INCOME");
    ok(post(OFFICER, "/v1/cases/" + dismissed + "/dismissal", Map.of("as", "NOT_A_CASE")));
    String restricted = takenCase("NORMAL", "INCOME");
    ok(post(OFFICER, "/v1/cases/" + restricted + "/restriction", Map.of("reason", "VIOLENCE")));
    String older = openCase("NORMAL", "INCOME");
    String later = openCase("NORMAL", "INCOME");
    String colleague = TestTokens.of("c", "CENTRE_OFFICER").districts(DISTRICT).token();
    String dismissal = "/v1/cases/" + later + "/dismissal";
    for (String earlier : List.of("nobodys-case", foreign, dismissed, restricted)) {
      Answer answer = post(colleague, dismissal, duplicateOf(earlier));
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.problem()).as(earlier).isEqualTo("earlier-case-unknown");
    }
    assertThat(post(OFFICER, dismissal, duplicateOf(later)).problem())
        .isEqualTo("earlier-case-mismatch");
    String olderDismissal = "/v1/cases/" + older + "/dismissal";
    assertThat(post(OFFICER, olderDismissal, duplicateOf(later)).problem())
        .isEqualTo("earlier-case-unknown");
    ok(post(OFFICER, dismissal, duplicateOf(older)));
    assertThat(post(OFFICER, olderDismissal, duplicateOf(later)).problem())
        .isEqualTo("earlier-case-unknown");
  }

  @Test
  void refusesCommandOnAnOldVersion() {
    String caseId = openCase("NORMAL", "INCOME");
    String taking = "/v1/cases/" + caseId + "/taking";
    assertThat(postIfMatch(OFFICER, taking, NOTHING, 7).status()).isEqualTo(412);
    ok(postIfMatch(OFFICER, taking, NOTHING, 1));
  }

  @Test
  void numbersCasesWithoutGivingNumberTwice() throws Exception {
    Callable<String> open = () -> caseView(openCase("NORMAL", "ACCESS")).path("caseNo").asString();
    try (var threads = Executors.newFixedThreadPool(4)) {
      var numbers = new ArrayList<String>();
      for (Future<String> number : threads.invokeAll(java.util.Collections.nCopies(12, open))) {
        numbers.add(number.get());
      }
      assertThat(numbers)
          .doesNotHaveDuplicates()
          .allMatch(no -> no.matches("\\d{2}-\\d{2}-\\d{4}"));
    }
  }

  @Test
  void asksNoAgencyThatHasClosed() {
    String agency = agency("OPEN");
    String caseId = takenCase("NORMAL", "INCOME");
    registry.agencyClosed(agency, 2);
    eventually(() ->
        assertThat(
                post(OFFICER, "/v1/cases/" + caseId + "/referrals", referring(caseId, agency))
                    .problem())
            .isIn("agency-closed"));
  }

  private static Map<String, Object> duplicateOf(String earlier) {
    return Map.of("as", "DUPLICATE", "earlierCaseId", earlier);
  }

  private void act(String agency, String referral, String action, Object body) {
    ok(post(TestTokens.agencyOfficer(agency), "/v1/referrals/" + referral + "/" + action, body));
  }

  private String referral(String id) {
    return ok(get(OFFICER, "/v1/referrals/" + id)).json().path("state").asString();
  }

  private String lastHop(String caseId) {
    var hops = firstNeed(caseId).path("referrals");
    return hops.path(hops.size() - 1).path("state").asString();
  }

  private List<String> waitingCases() {
    var all = new ArrayList<String>();
    String cursor = "";
    do {
      var page = ok(get(OFFICER, "/v1/needs-action?district=1001&limit=200" + cursor)).json();
      all.addAll(page.path("items").findValuesAsString("caseId"));
      String next = page.path("nextCursor").asString("");
      cursor = next.isEmpty() ? "" : "&cursor=" + next;
    } while (!cursor.isEmpty());
    return all;
  }

  private static String inAWeek() {
    return LocalDate.now(org.prasan.thai.ThaiDates.BANGKOK).plusDays(7).toString();
  }

  private static String json(Object body) {
    return tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(body);
  }
}
