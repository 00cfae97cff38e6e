package org.prasan.casereferral;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.RequestHeadersSpec;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service as people's programs do. */
final class ServiceClient {

  private static final RestTestClient HTTP = RestTestClient.bindToServer().build();

  private final String root;

  ServiceClient(int port) {
    root = "http://127.0.0.1:" + port;
  }

  Answer get(String token, String path) {
    return answer(token, HTTP.get().uri(URI.create(root + path)));
  }

  Answer post(String token, String path, Object body) {
    return post(token, path, body, UUID.randomUUID().toString());
  }

  /**
   * @param body text is sent as it is, anything else as JSON
   */
  Answer post(String token, String path, Object body, String idempotencyKey) {
    return answer(token, posting(path, body).header("Idempotency-Key", idempotencyKey));
  }

  /** The body is the file itself. */
  Answer upload(String token, String path, byte[] file, String idempotencyKey) {
    return answer(
        token,
        HTTP.post()
            .uri(URI.create(root + path))
            .contentType(MediaType.APPLICATION_OCTET_STREAM)
            .header("Idempotency-Key", idempotencyKey)
            .body(file));
  }

  byte[] download(String token, String path) {
    return HTTP.get()
        .uri(URI.create(root + path))
        .header("Authorization", "Bearer " + token)
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("X-Content-Type-Options", "nosniff")
        .returnResult(byte[].class)
        .getResponseBodyContent();
  }

  Answer postWithoutKey(String token, String path, Object body) {
    return answer(token, posting(path, body));
  }

  Answer postIfMatch(String token, String path, Object body, long version) {
    return answer(token, posting(path, body).header("If-Match", "\"" + version + "\""));
  }

  private RequestHeadersSpec<?> posting(String path, Object body) {
    String json = body instanceof String text ? text : JsonMapper.shared().writeValueAsString(body);
    return HTTP.post()
        .uri(URI.create(root + path))
        .contentType(MediaType.APPLICATION_JSON)
        .body(json.getBytes(StandardCharsets.UTF_8));
  }

  private static Answer answer(String token, RequestHeadersSpec<?> request) {
    var spec = token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    return Answer.of(spec.exchange().returnResult(byte[].class));
  }
}
