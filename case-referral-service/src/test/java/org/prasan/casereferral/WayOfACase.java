package org.prasan.casereferral;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.prasan.messaging.KafkaClients;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.ThaiDates;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.RequestHeadersSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All that people do and look at from a case's intake to its end; only figures are left out. */
final class WayOfACase {

  static final String DISTRICT = "1001";

  private static final String OFFICER = TestTokens.centreOfficer(DISTRICT);
  private static final String VOLUNTEER = TestTokens.volunteer(DISTRICT);

  private final RestTestClient http;
  private final String agency = UUID.randomUUID().toString();
  private final String agent = TestTokens.agencyOfficer(agency);
  private int gone;

  WayOfACase(ConfigurableApplicationContext service) {
    String port = service.getEnvironment().getRequiredProperty("local.server.port");
    http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    new RegistryStandIn(service.getBean(KafkaClients.class))
        .agencyRegistered(agency, DISTRICT, "OPEN");
    new RegistryStandIn(service.getBean(KafkaClients.class))
        .volunteerRegistered(TestTokens.volunteerId(DISTRICT), DISTRICT);
    until(() -> get(OFFICER, "/v1/agencies").path("items").size() == 1);
    until(() -> status(VOLUNTEER, "/v1/cases") == 200);
  }

  void goOften(int times) {
    for (int i = 0; i < times; i++) {
      go();
    }
  }

  /** The case's id. */
  String go() {
    String id = take();
    get(OFFICER, "/v1/agencies?district=" + DISTRICT + "&service=CASH_AID");
    act(OFFICER, CaseReferralIT.consentsOf(id), CaseReferralIT.consenting(agency));
    act(OFFICER, "/v1/cases/" + id + "/referrals", CaseReferralIT.referring(id, agency));
    String referral = helpedBy(id);
    until(() -> get(OFFICER, "/v1/cases/" + id).path("state").asString().equals("AID_COMPLETED"));
    get(OFFICER, "/v1/referrals?state=OUTCOME_RECORDED");
    act(OFFICER, "/v1/referrals/" + referral + "/closing", Map.of("confirmed", true));
    act(OFFICER, "/v1/cases/" + id + "/ending", Map.of("selfReliance", "SUFFICIENCY"));
    get(OFFICER, "/v1/cases");
    get(VOLUNTEER, "/v1/cases");
    if (gone % 10 == 0) {
      http.get().uri("/actuator/prometheus").exchange().expectStatus().isOk();
    }
    return id;
  }

  /** A case that waits for the centre to act; its id. */
  String take() {
    Answer opened = post(VOLUNTEER, "/v1/cases", intake());
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    String id = opened.json().path("id").asString();
    get(OFFICER, "/v1/needs-action?district=" + DISTRICT);
    get(OFFICER, "/v1/cases?state=WAITING_ASSIGNMENT");
    get(OFFICER, "/v1/cases/" + id);
    act(OFFICER, "/v1/cases/" + id + "/taking", Map.of());
    return id;
  }

  private String helpedBy(String caseId) {
    String queue = "/v1/referrals?caseId=" + caseId;
    until(() -> !get(agent, queue).path("items").isEmpty());
    String id = get(agent, queue).path("items").path(0).path("id").asString();
    get(agent, "/v1/referrals");
    get(agent, "/v1/referrals?state=SENT");
    String path = "/v1/referrals/" + id;
    act(agent, path + "/receipt", Map.of());
    get(agent, path);
    act(agent, path + "/claim", Map.of());
    String soon = LocalDate.now(ThaiDates.BANGKOK).plusDays(7).toString();
    act(agent, path + "/acceptance", Map.of("expectedOn", soon));
    act(agent, path + "/outcome", Map.of("outcome", "HELPED_FULL"));
    return id;
  }

  private Map<String, Object> intake() {
    Map<String, Object> client =
        Map.of(
            "title", "นาง",
            "firstName", "สมมุติ",
            "lastName", "ตัวอย่าง",
            "identityKind", "PASSPORT",
            "identityNumber", "ZZ%07d".formatted(++gone),
            "birthDate", "1950-02-03",
            "phone", "0800000000");
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
        List.of(client),
        "mainProblem",
        "INCOME_AND_LIVELIHOOD",
        "description",
        "เรื่องสมมุติ ".repeat(20),
        "urgency",
        "NORMAL",
        "needs",
        List.of("INCOME"));
  }

  private int status(String token, String path) {
    return answer(token, http.get().uri(URI.create(path))).status();
  }

  private JsonNode get(String token, String path) {
    Answer answer = answer(token, http.get().uri(URI.create(path)));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private void act(String token, String path, Object body) {
    Answer answer = post(token, path, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private Answer post(String token, String path, Object body) {
    String key = UUID.randomUUID().toString();
    return answer(
        token,
        http.post()
            .uri(URI.create(path))
            .contentType(MediaType.APPLICATION_JSON)
            .header("Idempotency-Key", key)
            .body(JsonMapper.shared().writeValueAsString(body).getBytes(UTF_8)));
  }

  private static Answer answer(String token, RequestHeadersSpec<?> request) {
    var authorized = request.header("Authorization", "Bearer " + token);
    return Answer.of(authorized.exchange().returnResult(byte[].class));
  }

  private static void until(Callable<Boolean> condition) {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(25))
        .until(condition);
  }
}
