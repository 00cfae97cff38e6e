package org.prasan.testing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.testing.web.OpenApiDocument.Operation;
import org.springframework.context.ApplicationContext;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends every operation of a service random requests, most of them with something wrong. Whatever
 * comes: no answer of 500 or above, none that the document does not declare, no body that breaks
 * its schema, a problem for each refusal. {@code -Drandom.requests} per operation and {@code
 * -Drandom.seed} give another run; the seed is in each test's name.
 */
public final class RandomRequests {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int REQUESTS = Integer.getInteger("random.requests", 40);
  private static final long SEED = Long.getLong("random.seed", 20_260_105L);
  private static final List<String> MEDIA_TYPES =
      List.of("text/html", "application/xml", "application/json", "text/plain", "x/y", "nonsense");

  private final int port;
  private final OpenApiDocument document;
  private final List<String> ids = new ArrayList<>(List.of("1001"));

  private RandomRequests(int port, OpenApiDocument document) {
    this.port = port;
    this.document = document;
  }

  /** The test runs with a real port, {@code WithEngines} and {@code WithTestTokens}. */
  public static RandomRequests of(ApplicationContext service) {
    return new RandomRequests(OpenApiDocument.port(service), OpenApiDocument.of(service));
  }

  /** One test per operation. */
  public Stream<DynamicTest> tests() {
    return document.operations().stream()
        .map(operation ->
            dynamicTest(
                operation.name() + " (random.seed=" + SEED + ")",
                () -> assertThat(complaints(operation)).isEmpty()));
  }

  private List<String> complaints(Operation operation) {
    var values = new RandomValues(document, new Random(SEED + operation.name().hashCode()));
    var complaints = new ArrayList<String>();
    for (int i = 0; i < REQUESTS && complaints.size() < 5; i++) {
      Wire request = request(operation, values);
      var answer = request.send().response();
      String wrong = judge(operation, answer.statusCode(), type(answer.headers()), answer.body());
      if (!wrong.isEmpty()) {
        complaints.add(request + " answered " + answer.statusCode() + " " + wrong);
      }
    }
    return complaints;
  }

  private static String type(java.net.http.HttpHeaders headers) {
    return headers.firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
  }

  /** What is wrong with the answer, or nothing. */
  private String judge(Operation operation, int status, String type, String body) {
    JsonNode declared = document.resolve(operation.spec().path("responses").path("" + status));
    if (status >= 500 || declared.isMissingNode()) {
      return "undeclared: " + body;
    }
    if (status >= 400 && !type.equals("application/problem+json")) {
      return "no problem: " + type + " " + body;
    }
    JsonNode content = declared.path("content");
    if (content.isEmpty()) {
      return body.isEmpty() ? "" : "undeclared body: " + body;
    }
    JsonNode schema = content.path(type).path("schema");
    if (schema.isMissingNode()) {
      return "undeclared type: " + type;
    }
    return type.endsWith("json") ? judge(schema, body) : "";
  }

  private String judge(JsonNode schema, String body) {
    try {
      JsonNode json = JSON.readTree(body);
      json.findValuesAsString("id").forEach(ids::add);
      List<String> complaints = document.complaints(schema, json);
      return complaints.isEmpty() ? "" : complaints + " in " + body;
    } catch (JacksonException unreadable) {
      return "unreadable: " + body;
    }
  }

  private Wire request(Operation operation, RandomValues values) {
    var path = new StringBuilder(operation.path());
    var query = new ArrayList<String>();
    var headers = new ArrayList<List<String>>();
    for (JsonNode parameter : operation.spec().path("parameters")) {
      String name = parameter.path("name").asString();
      switch (parameter.path("in").asString()) {
        case "path" -> replace(path, "{" + name + "}", encoded(pathValue(values)));
        case "query" -> queryValue(parameter, values, name).forEach(query::add);
        default -> header(name, values).forEach(it -> headers.add(List.of(name, it)));
      }
    }
    if (values.oneIn(10)) {
      query.add(
          encoded(values.oneOf(List.of("filter[x]", "limit.x", "nosuch", values.text()))) + "=1");
    }
    String target = path + (query.isEmpty() ? "" : "?" + String.join("&", query));
    var request = new Wire(port, operation.method().toUpperCase(java.util.Locale.ROOT), target);
    headers.forEach(it -> request.header(it.getFirst(), it.getLast()));
    return body(operation, values, caller(operation, values, request));
  }

  private static void replace(StringBuilder text, String variable, String value) {
    int start = text.indexOf(variable);
    text.replace(start, start + variable.length(), value);
  }

  private String pathValue(RandomValues values) {
    if (values.oneIn(2)) {
      return values.oneOf(ids);
    }
    return values.oneIn(2) ? values.id() : values.text();
  }

  private Stream<String> queryValue(JsonNode parameter, RandomValues values, String name) {
    if (values.oneIn(2) && !parameter.path("required").asBoolean()) {
      return Stream.of();
    }
    String value =
        values.oneIn(3) ? values.text() : values.value(parameter.path("schema")).asString("");
    return Stream.of(name + "=" + encoded(value));
  }

  private static Stream<String> header(String name, RandomValues values) {
    if (values.oneIn(name.equals("If-Match") ? 2 : 8)) {
      return Stream.of();
    }
    return Stream.of(
        switch (name) {
          case "If-Match" ->
              values.oneOf(List.of("\"1\"", "*", "W/\"1\"", "\"99999999999999999999\""));
          default -> values.oneIn(8) ? "x".repeat(200) : values.id();
        });
  }

  private static Wire caller(Operation operation, RandomValues values, Wire request) {
    var roles = operation.spec().path("x-roles").valueStream().map(JsonNode::asString).toList();
    if (operation.spec().has("security") && !values.oneIn(20)) {
      String role = roles.isEmpty() || values.oneIn(10) ? "MINISTRY" : values.oneOf(roles);
      request.token(TestTokens.of("random-" + role, role).districts("1001").agency("a1").token());
    }
    return values.oneIn(10) ? request.header("Accept", values.oneOf(MEDIA_TYPES)) : request;
  }

  private static Wire body(Operation operation, RandomValues values, Wire request) {
    JsonNode content = operation.spec().path("requestBody").path("content");
    if (content.isEmpty()) {
      return request;
    }
    String type = content.propertyNames().iterator().next();
    request.bytes(values.body(content.path(type).path("schema")));
    return request.header("Content-Type", values.oneIn(15) ? values.oneOf(MEDIA_TYPES) : type);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
