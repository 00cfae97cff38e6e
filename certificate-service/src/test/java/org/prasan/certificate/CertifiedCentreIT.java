package org.prasan.certificate;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.prasan.testing.tokens.TestTokens;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** A centre that was established, and its certificate. */
@WholeService
abstract class CertifiedCentreIT {

  static final String DISTRICT = "1010";
  static final String OFFICER = TestTokens.centreOfficer(DISTRICT);
  static final RestTestClient HTTP = RestTestClient.bindToServer().build();
  @LocalServerPort int port;
  RegistrySays centre = new RegistrySays(DISTRICT);
  String id = "";

  @BeforeEach
  void establishACentre() {
    centre = new RegistrySays(DISTRICT);
    centre.says(RegistrySays.ESTABLISHED, Map.of("establishedOn", "2022-12-16"));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> items("?centre=" + centre.centreId(), OFFICER).size() == 1);
    id = items("?centre=" + centre.centreId(), OFFICER).get(0).path("id").asString();
  }

  JsonNode items(String query, String token) {
    return json("/v1/certificates" + query, token).path("items");
  }

  ResponseSpec get(String path, @Nullable String token) {
    return HTTP.get()
        .uri(at(path))
        .headers(headers -> Optional.ofNullable(token).ifPresent(headers::setBearerAuth))
        .exchange();
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  JsonNode json(String path, @Nullable String token) {
    return get(path, token).returnResult(JsonNode.class).getResponseBody();
  }

  String text(String path) {
    return get(path, null).returnResult(String.class).getResponseBody();
  }

  ResponseSpec verify(String body) {
    return HTTP.post()
        .uri(at("/v1/verifications"))
        .contentType(MediaType.APPLICATION_JSON)
        .body(body)
        .exchange();
  }

  String credential() {
    return get("/v1/certificates/" + id + "/credential", OFFICER)
        .returnResult(String.class)
        .getResponseBody();
  }
}
