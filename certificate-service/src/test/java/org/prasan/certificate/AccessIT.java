package org.prasan.certificate;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.testing.web.AccessSweep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** Holds for each operation there is, so also for the one added tomorrow. */
@WholeService
class AccessIT {

  private static final String DISTRICT = "1042";

  @Autowired ApplicationContext service;
  @LocalServerPort int port;

  @TestFactory
  Stream<DynamicTest> tellsNothingToWhoeverMayNotKnow() {
    var centre = new RegistrySays(DISTRICT);
    centre.says(RegistrySays.ESTABLISHED, Map.of("establishedOn", "2022-12-16"));
    String id =
        await().atMost(Duration.ofSeconds(30)).until(() -> idOf(centre), it -> !it.isEmpty());
    return AccessSweep.of(service)
        .planted(centre.centreId())
        .fixture("GET /v1/certificates/{id}", "", id)
        .fixture("GET /v1/certificates/{id}/credential", "", id)
        .fixture("GET /v1/certificates/{id}/document", "", id)
        .situation("foreign officer", TestTokens.centreOfficer("1050"))
        .situation("foreign chair", TestTokens.chair("1050"))
        .situation("foreign volunteer", TestTokens.volunteer("1050"))
        .situation("foreign agency", TestTokens.agencyOfficer("another"))
        .situation("moved officer", TestTokens.of("officer-" + DISTRICT, "CENTRE_OFFICER").token())
        .situation("no role", TestTokens.of("nobody").districts(DISTRICT).token())
        .tests(Path.of("../docs/access/certificate-service.md"));
  }

  private String idOf(RegistrySays centre) {
    JsonNode found =
        RestTestClient.bindToServer()
            .build()
            .get()
            .uri("http://127.0.0.1:" + port + "/v1/certificates?centre=" + centre.centreId())
            .headers(headers -> headers.setBearerAuth(TestTokens.ministry()))
            .exchange()
            .returnResult(JsonNode.class)
            .getResponseBody();
    return found == null ? "" : found.at("/items/0/id").asString("");
  }
}
