package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.prasan.messaging.KafkaClients;
import org.prasan.testing.engines.WithEngines;
import org.prasan.testing.store.WithStoreContract;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.testing.tokens.WithTestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.RequestHeadersSpec;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One service on a real broker and store; all integration tests share it, so they make their own
 * data.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "logging.level.root=WARN",
      "prasan.personal-data.key-file=target/integration-test.keys",
      "prasan.messaging.sweep-every=1s",
      "prasan.messaging.sweep-age=1s",
      "prasan.case-referral.clocks.acknowledge.most-urgent=2s",
      "prasan.case-referral.clocks.grace=1s",
      "prasan.case-referral.clocks.sweep-every=250ms"
    })
@WithEngines
@WithTestTokens
@WithStoreContract
public abstract class CaseReferralIT {

  protected static final String DISTRICT = "1001";
  protected static final String OFFICER = TestTokens.centreOfficer(DISTRICT);
  protected static final String VOLUNTEER = TestTokens.volunteer(DISTRICT);

  @LocalServerPort int port;
  @Autowired protected KafkaClients kafka;
  @Autowired protected MongoTemplate mongo;

  private RestTestClient http;
  protected RegistryStandIn registry;

  @BeforeEach
  void connect() {
    http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    registry = new RegistryStandIn(kafka);
  }

  protected Answer get(String token, String path) {
    return answer(token, http.get().uri(URI.create(path)));
  }

  protected Answer post(String token, String path, Object body) {
    return post(token, path, body, UUID.randomUUID().toString());
  }

  /**
   * @param body text is sent as it is, anything else as JSON
   */
  protected Answer post(String token, String path, Object body, String idempotencyKey) {
    return answer(token, posting(path, body).header("Idempotency-Key", idempotencyKey));
  }

  protected Answer postWithoutKey(String token, String path, Object body) {
    return answer(token, posting(path, body));
  }

  protected Answer postIfMatch(String token, String path, Object body, long version) {
    return answer(token, posting(path, body).header("If-Match", "\"" + version + "\""));
  }

  private RequestHeadersSpec<?> posting(String path, Object body) {
    String json = body instanceof String text ? text : JsonMapper.shared().writeValueAsString(body);
    return http.post()
        .uri(URI.create(path))
        .contentType(MediaType.APPLICATION_JSON)
        .body(json.getBytes(StandardCharsets.UTF_8));
  }

  private static Answer answer(String token, RequestHeadersSpec<?> request) {
    var spec = token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    return Answer.of(spec.exchange().returnResult(byte[].class));
  }

  protected static void eventually(ThrowingRunnable assertion) {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(100))
        .untilAsserted(assertion);
  }

  /** An agency that this service has heard of. */
  protected String agency(String capacity) {
    String id = UUID.randomUUID().toString();
    registry.agencyRegistered(id, DISTRICT, capacity);
    eventually(() -> {
      JsonNode found = get(OFFICER, "/v1/agencies?limit=200&district=" + DISTRICT).json();
      assertThat(found.path("items").findValuesAsString("id"))
          .contains(id);
    });
    return id;
  }

  protected Map<String, Object> intake(String urgency, String nationalId, String... needs) {
    return Map.of(
        "districtCode",
        DISTRICT,
        "channel",
        "VOLUNTEER",
        "reporter",
        Map.of("kind", "GOOD_CITIZEN", "anonymous", false, "name", "ผู้แจ้ง สมมุติ"),
        "volunteerId",
        "volunteer-1",
        "clients",
        List.of(
            Map.of(
                "title", "นาง",
                "firstName", "สมมุติ",
                "lastName", "ตัวอย่าง",
                "identityKind", "NATIONAL_ID",
                "identityNumber", nationalId,
                "birthDate", "1950-02-03",
                "phone", "0800000000")),
        "mainProblem",
        "INCOME_AND_LIVELIHOOD",
        "description",
        "เรื่องสมมุติ",
        "urgency",
        urgency,
        "needs",
        List.of(needs));
  }

  protected String openCase(String urgency, String... needs) {
    Answer opened = post(VOLUNTEER, "/v1/cases", intake(urgency, "1999900000013", needs));
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    return opened.json().path("id").asString();
  }

  protected String takenCase(String urgency, String... needs) {
    String id = openCase(urgency, needs);
    ok(post(OFFICER, "/v1/cases/" + id + "/taking", Map.of()));
    return id;
  }

  /** Refers the first need and waits until the agency has the referral in its queue. */
  protected String refer(String caseId, String agencyId) {
    ok(post(OFFICER, "/v1/cases/" + caseId + "/referrals", referring(caseId, agencyId)));
    return awaitReferral(caseId, agencyId);
  }

  protected static Map<String, Object> referring(String caseId, String agencyId) {
    return Map.of(
        "needId",
        caseId + "-1",
        "agencyId",
        agencyId,
        "service",
        "CASH_AID",
        "consent",
        Map.of("given", true, "on", "2026-01-02"));
  }

  protected String awaitReferral(String caseId, String agencyId) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> newestReferral(caseId, agencyId), id -> !id.isEmpty());
  }

  private String newestReferral(String caseId, String agencyId) {
    JsonNode items =
        get(TestTokens.agencyOfficer(agencyId), "/v1/referrals?caseId=" + caseId)
            .json()
            .path("items");
    return items.path(0).path("id").asString("");
  }

  protected JsonNode caseView(String caseId) {
    return ok(get(OFFICER, "/v1/cases/" + caseId)).json();
  }

  protected JsonNode firstNeed(String caseId) {
    return caseView(caseId).path("needs").path(0);
  }

  protected static Answer ok(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer;
  }
}
