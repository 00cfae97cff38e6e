package org.prasan.casereferral;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.test.web.servlet.client.EntityExchangeResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service answered. */
public record Answer(int status, String text, String contentType) {

  static Answer of(EntityExchangeResult<byte[]> result) {
    byte[] body = result.getResponseBody();
    return new Answer(
        result.getStatus().value(),
        body == null ? "" : new String(body, UTF_8),
        String.valueOf(result.getResponseHeaders().getContentType()));
  }

  public JsonNode json() {
    return JsonMapper.shared().readTree(text);
  }

  public String problem() {
    String type = json().path("type").asString("");
    return type.substring(type.lastIndexOf('/') + 1);
  }

  public String field() {
    return json().at("/errors/0/field").asString();
  }
}
