package org.prasan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.testing.tokens.TestTokens;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** What callers may ask and what they get. */
class ApiIT extends ServiceTest {

  private static final String MINE =
      """
      {"language": "en", "channels": {"inApp": true, "email": false}}
      """;

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/contacts/WHO",
    "PUT, /v1/contacts/WHO",
    "DELETE, /v1/contacts/WHO/email",
    "POST, /v1/inbox/WHAT/read"
  })
  void whatIsAnothersIsAnsweredLikeWhatIsNot(HttpMethod method, String path) {
    officer("officer-1010", "1010");
    events.caseOpened(UUID.randomUUID().toString(), "1010");
    String owner = TestTokens.centreOfficer("1010");
    eventually(() -> assertThat(unread(owner)).isEqualTo(1));
    String message = newest(owner);
    String body = method == HttpMethod.PUT ? MINE : null;
    String stranger = TestTokens.centreOfficer("1011");

    for (String version : List.of("*", "\"1\"", "\"7\"")) {
      var there = path.replace("WHO", "officer-1010").replace("WHAT", message);
      var nowhere = path.replace("WHO", "nobody").replace("WHAT", "nothing");
      assertThat(said(send(method, stranger, there, body, version)))
          .isEqualTo(said(send(method, stranger, nowhere, body, version)))
          .startsWith("404");
    }
  }

  private static String said(ResponseSpec answer) {
    JsonNode problem = json(answer);
    return problem.path("status") + problem.path("type").asString() + problem.path("detail");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/inbox?limit=0",
        "/v1/inbox?limit=9999",
        "/v1/inbox?limit=x",
        "/v1/inbox?unread=perhaps",
        "/v1/messages?state=LOST",
        "/v1/messages?reason=NONE",
        "/v1/messages?district=abc",
        "/v1/contacts?limit=-1"
      })
  void badQueryIsRefusedWithAProblem(String path) {
    var answer = get(TestTokens.ministry(), path);

    answer.expectStatus().value(status -> assertThat(status).isIn(400, 422));
    assertThat(json(answer).get("type").asString()).startsWith("https://prasan.org/problems/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/v1/inbox", "/v1/messages", "/v1/contacts", "/v1/contacts/x", "/v1/figures"})
  void nothingIsAnsweredWithoutAToken(String path) {
    get(null, path).expectStatus().isEqualTo(401);
    get(TestTokens.of("m", "MINISTRY").expired().token(), path).expectStatus().isEqualTo(401);
  }

  @Test
  void inboxIsPagedAndCountsWhatIsUnread() {
    officer("officer-1010", "1010");
    officer("officer-1011", "1011");
    for (int n = 0; n < 3; n++) {
      events.caseOpened(UUID.randomUUID().toString(), "1010");
    }
    String me = TestTokens.centreOfficer("1010");
    eventually(() -> assertThat(unread(me)).isEqualTo(3));

    JsonNode first = json(get(me, "/v1/inbox?limit=2"));
    JsonNode second =
        json(get(me, "/v1/inbox?limit=2&cursor=" + first.get("nextCursor").asString()));
    assertThat(first.get("items")).hasSize(2);
    assertThat(second.get("items")).hasSize(1);
    assertThat(second.has("nextCursor")).isFalse();

    String id = first.at("/items/0/id").asString();
    post(TestTokens.centreOfficer("1011"), "/v1/inbox/" + id + "/read")
        .expectStatus()
        .isEqualTo(404);
    JsonNode read = json(post(me, "/v1/inbox/" + id + "/read"));
    assertThat(read.get("unread").asLong()).isEqualTo(2);
    post(me, "/v1/inbox/" + id + "/read").expectStatus().isEqualTo(200);
    assertThat(json(get(me, "/v1/inbox?unread=true")).get("items")).hasSize(2);
  }

  @Test
  void messageNamesTheCaseThatItIsAboutAndIsFoundByIt() {
    officer("officer-1010", "1010");
    events.caseOpened("1010-one", "1010");
    events.caseOpened("1010-two", "1010");
    String me = TestTokens.centreOfficer("1010");
    eventually(() -> assertThat(inbox(me).get("items")).hasSize(2));

    JsonNode mine = json(get(me, "/v1/inbox?caseId=1010-one")).get("items");
    assertThat(mine).hasSize(1);
    assertThat(mine.at("/0/caseId").asString()).isEqualTo("1010-one");
    assertThat(json(get(TestTokens.auditor(), "/v1/messages?caseId=1010-two")).get("items"))
        .hasSize(2);
    get(me, "/v1/inbox?caseId=%24ne").expectStatus().isEqualTo(422);
  }

  @Test
  void recordOfMessagesIsForTheMinistryAndAuditorsAndSaysNoText() {
    officer("officer-1010", "1010");
    events.caseOpened(UUID.randomUUID().toString(), "1010");
    events.caseOpened(UUID.randomUUID().toString(), "1011");
    eventually(() -> assertThat(messages("").get("items")).hasSize(3));

    assertThat(messages("?reason=NO_RECIPIENT").at("/items/0/recipient").asString())
        .isEqualTo("centre-officers:1011");
    assertThat(messages("?state=SUPPRESSED&district=1010").get("items")).isEmpty();
    assertThat(messages("?district=1010").get("items")).hasSize(2);
    assertThat(messages("").toString()).doesNotContain("65-12-0001", "example.org");
    get(TestTokens.department(), "/v1/messages").expectStatus().isEqualTo(403);
    get(TestTokens.centreOfficer("1010"), "/v1/messages").expectStatus().isEqualTo(403);
  }

  @Test
  void figuresAreWithinTheCallersDistricts() {
    officer("officer-1010", "1010");
    events.caseOpened(UUID.randomUUID().toString(), "1010");
    events.caseOpened(UUID.randomUUID().toString(), "1011");
    eventually(() -> {
      var totals = totals(TestTokens.department());
      assertThat(totals).containsEntry("messages-sent", 2L);
      assertThat(totals).containsEntry("messages-not-sent", 1L);
    });

    assertThat(totals(TestTokens.centreOfficer("1010")))
        .isEqualTo(Map.of("messages-sent", 2L, "messages-pending", 0L, "messages-not-sent", 0L));
    assertThat(totals(TestTokens.centreOfficer("1011")))
        .isEqualTo(Map.of("messages-sent", 0L, "messages-pending", 0L, "messages-not-sent", 1L));
    get(TestTokens.agencyOfficer("a1"), "/v1/figures").expectStatus().isEqualTo(403);
  }

  @Test
  void neitherTheRecordNorANumberTellsOfARestrictedCaseExceptToAuditors() {
    put(TestTokens.chair("1010"), "/v1/contacts/chair-1010", MINE);
    restrictedCase("1010");
    restrictedCase("1011");
    eventually(() -> {
      assertThat(messages("?district=1010&state=SENT").get("items")).isNotEmpty();
      assertThat(messages("?district=1011&reason=RESTRICTED").get("items")).isNotEmpty();
    });

    for (String query : List.of("", "?reason=RESTRICTED", "?caseId=1010-kept", "?district=1010")) {
      assertThat(json(get(TestTokens.ministry(), "/v1/messages" + query)).get("items")).isEmpty();
    }
    assertThat(totals(TestTokens.auditor()).get("messages-not-sent")).isPositive();
    for (String token :
        List.of(TestTokens.ministry(), TestTokens.department(), TestTokens.centreOfficer("1010"))) {
      assertThat(totals(token).values()).containsOnly(0L);
    }
  }

  private void restrictedCase(String district) {
    Map<String, Object> told =
        Map.of(
            "caseNo",
            "65-12-0001",
            "districtCode",
            district,
            "cause",
            "EXPIRED",
            "restrictedTo",
            List.of("somebody"));
    String type = "case-referral.need-returned.v1";
    events.send("case-referral.case-events", district + "-kept", 1, type, told);
  }

  private Map<String, Long> totals(String token) {
    var totals = new java.util.HashMap<String, Long>();
    for (JsonNode figure : json(get(token, "/v1/figures")).get("figures")) {
      assertThat(figure.get("definitionTh").asString()).isNotBlank();
      totals.put(figure.get("name").asString(), figure.get("total").asLong());
    }
    return totals;
  }

  private JsonNode messages(String query) {
    return json(get(TestTokens.auditor(), "/v1/messages" + query));
  }
}
