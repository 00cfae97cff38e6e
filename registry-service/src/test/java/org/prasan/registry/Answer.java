package org.prasan.registry;

import java.util.Objects;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service said, as tests look at it. */
public record Answer(EntityExchangeResult<String> exchange) {

  public int status() {
    return exchange.getStatus().value();
  }

  public String text() {
    return Objects.requireNonNullElse(exchange.getResponseBody(), "");
  }

  public JsonNode json() {
    return JsonMapper.shared().readTree(text());
  }

  public String id() {
    return json().path("id").asString();
  }

  public String type() {
    return json().path("type").asString().replace("https://prasan.org/problems/", "");
  }

  public String header(String name) {
    return Objects.requireNonNullElse(exchange.getResponseHeaders().getFirst(name), "");
  }
}
