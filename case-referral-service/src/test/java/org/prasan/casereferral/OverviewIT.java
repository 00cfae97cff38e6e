package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.prasan.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

/** What somebody looks at first: queues, the time line of a case, and a person's cases. */
class OverviewIT extends CaseReferralIT {

  private static final String MINISTRY = TestTokens.ministry();
  private static final String NUMBER = "1999900000013";

  /** In no other test's case, wherever its district's centre may be suspended. */
  private static final String NOBODY_ELSES = "5999900004569";

  @Test
  void countsInEachQueueWhatItsListHolds() {
    String agency = agency("OPEN");
    String agent = TestTokens.agencyOfficer(agency);
    String first = refer(takenCase("NORMAL", "INCOME"), agency);
    refer(takenCase("URGENT", "INCOME"), agency);
    openCase("NORMAL", "INCOME");
    takenCase("NORMAL", "INCOME");
    ok(post(agent, "/v1/referrals/" + first + "/claim", Map.of()));

    assertThat(queue(agent, "NEW").path("count").asInt()).isEqualTo(1);
    assertThat(queue(agent, "MINE").path("count").asInt()).isEqualTo(1);
    assertThat(queue(agent, "AWAITING_RESULT").path("count").asInt()).isZero();
    for (String token : List.of(agent, OFFICER, MINISTRY)) {
      for (JsonNode queue : ok(get(token, "/v1/queues")).json().path("queues")) {
        assertThat(listed(token, queue.path("list").asString()))
            .as(queue.toString())
            .isEqualTo(queue.path("count").asInt());
      }
    }
    assertThat(queue(OFFICER, "UNTAKEN").path("count").asInt()).isPositive();
    assertThat(queue(TestTokens.centreOfficer("1002"), "UNTAKEN").path("count").asInt()).isZero();
    assertThat(get(VOLUNTEER, "/v1/queues").status()).isEqualTo(403);
  }

  @Test
  void tellsAllThatHappenedToACaseInOrderAfterOneEntryInTheAccessLog() {
    String agency = agency("OPEN");
    String agent = TestTokens.agencyOfficer(agency);
    String caseId = takenCase("NORMAL", "INCOME");
    String referral = refer(caseId, agency);
    ok(post(agent, "/v1/referrals/" + referral + "/receipt", Map.of()));
    String another = refer(caseId, agency("OPEN"));

    JsonNode whole = ok(get(OFFICER, "/v1/cases/" + caseId + "/timeline")).json().path("entries");
    assertThat(whole.findValuesAsString("code"))
        .containsSubsequence("WAITING_ASSIGNMENT", "UNDER_CONSIDERATION", "GIVEN")
        .containsSubsequence("SENT", "RECEIVED");
    assertThat(whole.findValuesAsString("referralId")).contains(referral, another);
    assertThat(whole.findValuesAsString("at")).isSorted();
    assertThat(whole.path(0).path("by").asString()).isNotEqualTo("reporter");
    assertThat(looks(caseId, "timeline")).isEqualTo(1);

    JsonNode outline = ok(get(MINISTRY, "/v1/cases/" + caseId + "/timeline")).json();
    assertThat(outline.path("entries").path(0).path("by").asString()).isEqualTo("reporter");
    assertThat(new TreeSet<>(outline.path("entries").findValuesAsString("what")))
        .containsExactly("CASE_STATE", "REFERRAL_STATE");
    assertThat(outline.toString()).doesNotContain("ตัวอย่าง");
    String foreign = TestTokens.centreOfficer("1002");
    assertThat(get(foreign, "/v1/cases/" + caseId + "/timeline").status()).isEqualTo(404);
    assertThat(get(VOLUNTEER, "/v1/cases/" + caseId + "/timeline").status()).isEqualTo(403);
  }

  @Test
  void hidesTheTimelineOfARestrictedCaseFromColleagues() {
    String caseId = takenCase("NORMAL", "INCOME");
    ok(post(OFFICER, "/v1/cases/" + caseId + "/restriction", Map.of("reason", "VIOLENCE")));
    String colleague = TestTokens.of("colleague", "CENTRE_OFFICER").districts(DISTRICT).token();
    for (String token : List.of(colleague, MINISTRY)) {
      assertThat(get(token, "/v1/cases/" + caseId + "/timeline").status()).isEqualTo(404);
    }
    ok(get(OFFICER, "/v1/cases/" + caseId + "/timeline"));
  }

  @Test
  void findsACaseByTheNumberOrTheNameOfAPersonWithinTheDistrictAlone() {
    String caseId =
        post(VOLUNTEER, "/v1/cases", intake("NORMAL", NOBODY_ELSES, "INCOME"))
            .json()
            .path("id")
            .asString();
    assertThat(found(OFFICER, Map.of("identityNumber", NOBODY_ELSES))).contains(caseId);
    assertThat(found(OFFICER, Map.of("identityNumber", "๕-9999-00004-56-9"))).contains(caseId);
    assertThat(found(OFFICER, Map.of("firstName", "นางสมมุติ", "lastName", "ตัวอย่าง")))
        .contains(caseId);
    assertThat(looks(caseId, "person-search")).isEqualTo(3);
    String foreign = TestTokens.centreOfficer("1002");
    assertThat(found(foreign, Map.of("identityNumber", NOBODY_ELSES))).isEmpty();
    assertThat(found(TestTokens.department(), Map.of("identityNumber", NOBODY_ELSES))).isEmpty();
    assertThat(search(OFFICER, Map.of("firstName", "สมมุติ")).problem())
        .isEqualTo("search-too-vague");
    assertThat(search(MINISTRY, Map.of("identityNumber", NOBODY_ELSES)).status()).isEqualTo(403);
    assertThat(search(OFFICER, Map.of("identityNumber", NOBODY_ELSES)).text())
        .doesNotContain(NOBODY_ELSES, "ตัวอย่าง");
  }

  @Test
  void limitsHowManyPeopleOneOfficerSearches() {
    String curious = TestTokens.of("curious", "CENTRE_OFFICER").districts(DISTRICT).token();
    Answer last = search(curious, Map.of("identityNumber", NUMBER));
    for (int i = 0; i < 60 && last.status() == 200; i++) {
      last = search(curious, Map.of("identityNumber", NUMBER));
    }
    assertThat(last.status()).isEqualTo(429);
    assertThat(last.problem()).isEqualTo("rate-limited");
  }

  private Answer search(String token, Map<String, String> sought) {
    return post(token, "/v1/person-searches", sought);
  }

  private List<String> found(String token, Map<String, String> sought) {
    return ok(search(token, sought)).json().path("cases").findValuesAsString("caseId");
  }

  private long looks(String caseId, String what) {
    JsonNode log =
        ok(get(TestTokens.auditor(), "/v1/cases/" + caseId + "/access-log?limit=200")).json();
    return log.findValuesAsString("what").stream().filter(what::equals).count();
  }

  private JsonNode queue(String token, String name) {
    for (JsonNode queue : ok(get(token, "/v1/queues")).json().path("queues")) {
      if (queue.path("name").asString().equals(name)) {
        return queue;
      }
    }
    throw new AssertionError(name);
  }

  private int listed(String token, String list) {
    int listed = 0;
    String cursor = "";
    do {
      JsonNode page =
          ok(get(token, list + (list.contains("?") ? "&" : "?") + "limit=200" + cursor)).json();
      listed += page.path("items").size();
      String next = page.path("nextCursor").asString("");
      cursor = next.isEmpty() ? "" : "&cursor=" + next;
    } while (!cursor.isEmpty());
    return listed;
  }
}
