package org.prasan.testing.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.Executable;
import org.prasan.testing.tokens.TestTokens;
import tools.jackson.databind.json.JsonMapper;

/** The bad requests that one endpoint gets. */
final class EndpointRequests {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String LARGE =
      String.format(Locale.ROOT, "{\"x\":\"%s\"}", "x".repeat(1024 * 1024));

  private final Endpoint endpoint;
  private final int port;
  private final @Nullable Class<?> record;
  private final @Nullable String validBody;
  private final Map<String, Executable> checks = new LinkedHashMap<>();

  EndpointRequests(Endpoint endpoint, int port, @Nullable String givenBody) {
    this.endpoint = endpoint;
    this.port = port;
    this.record = endpoint.body() instanceof Class<?> type ? type : null;
    this.validBody =
        givenBody != null || record == null
            ? givenBody
            : JSON.writeValueAsString(SampleBody.required(record));
  }

  Map<String, Executable> checks(boolean unknownIdIsRefused) {
    if (endpoint.isPublic()) {
      return checks;
    }
    strangers();
    headers();
    if (endpoint.body() != null) {
      bodies();
    }
    if (record != null) {
      fields(record);
    }
    if (endpoint.hasVariable() && unknownIdIsRefused) {
      checks.put("refuses an unknown id", () -> permitted().send().isRefusal(404));
    }
    return checks;
  }

  private void strangers() {
    checks.put(
        "refuses a request without token",
        () -> request().send().isRefusal(401).is("unauthorized"));
    for (String role : endpoint.otherRoles()) {
      checks.put(
          "refuses " + role,
          () -> request().token(token(role)).send().isRefusal(403).is("forbidden"));
    }
  }

  private void headers() {
    if (endpoint.requiresKey()) {
      checks.put(
          "refuses a request without Idempotency-Key",
          () ->
              permitted()
                  .header("Idempotency-Key", null)
                  .send()
                  .isRefusal(400)
                  .is("idempotency-key-missing"));
    }
    if (endpoint.takesIntent()) {
      checks.put(
          "refuses an If-Match that is no ETag",
          () -> permitted().header("If-Match", "3").send().isRefusal(400).is("if-match-invalid"));
    }
    if (endpoint.pages()) {
      checks.put(
          "refuses a limit out of bounds",
          () -> permitted("?limit=0").send().isRefusal(422).names("limit"));
    }
  }

  private void bodies() {
    checks.put(
        "refuses malformed JSON",
        () -> permitted().json("{\"x\":").send().isRefusal(400).is("malformed-json"));
    checks.put("refuses a missing body", () -> permitted().json("").send().isRefusal(400));
    checks.put(
        "refuses text in place of an object",
        () -> permitted().json("\"" + SampleBody.SECRET + "\"").send().isRefusal(400));
    checks.put(
        "refuses another media type",
        () -> permitted().header("Content-Type", "text/plain").send().isRefusal(415));
    checks.put(
        "refuses a body of a megabyte",
        () -> permitted().json(LARGE).send().isRefusal(413).is("body-too-large"));
    checks.put(
        "refuses a body of a megabyte in chunks",
        () -> permitted().jsonInChunks(LARGE).send().isRefusal(413).is("body-too-large"));
  }

  private void fields(Class<?> type) {
    checks.put(
        "refuses an unknown field",
        () ->
            permitted()
                .json("{\"" + SampleBody.SECRET + "\":\"" + SampleBody.SECRET + "\"}")
                .send()
                .isRefusal(400)
                .is("unknown-field")
                .names("?"));
    if (SampleBody.requiresAnything(type)) {
      checks.put(
          "refuses an empty object",
          () -> permitted().json("{}").send().isRefusal(400, 422).namesSomeField());
    }
    SampleBody.wrongTypes(type, validFields())
        .forEach((field, body) ->
            checks.put(
                "refuses a wrong type of " + field,
                () ->
                    permitted()
                        .json(JSON.writeValueAsString(body))
                        .send()
                        .isRefusal(400, 422)
                        .names(field)));
    inputs(type);
  }

  /** What people get wrong in a date, a district or a text, wherever one is taken. */
  private void inputs(Class<?> type) {
    for (String field : SampleBody.fields(type, Inputs::isDate)) {
      checks.put(
          "says which year a Buddhist one is in " + field,
          () -> with(field, "2569-01-31").isRefusal(400).names(field).saysInBothLanguages("2026"));
      checks.put(
          "says how to write the date of Thai digits in " + field,
          () -> with(field, "๒๕๖๙-๐๑-๓๑").isRefusal(400).names(field).saysInBothLanguages("2026"));
    }
    for (String field : SampleBody.fields(type, Inputs::isDistrict)) {
      checks.put(
          "refuses a district that there is not in " + field,
          () -> with(field, "0000").isRefusal(422).names(field));
    }
    for (String field : SampleBody.fields(type, Inputs::isText)) {
      checks.put(
          "refuses text that nobody can read in " + field,
          () -> with(field, "a\u0000b").isRefusal(422).names(field));
    }
  }

  private Answer with(String field, String value) {
    var body = new LinkedHashMap<>(validFields());
    body.put(field, SampleBody.isMany(record, field) ? List.of(value) : value);
    return permitted().json(JSON.writeValueAsString(body)).send();
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> validFields() {
    return validBody == null ? Map.of() : JSON.readValue(validBody, Map.class);
  }

  private Wire request() {
    return new Wire(port, endpoint.method(), endpoint.unknownPath());
  }

  private Wire permitted() {
    return permitted("");
  }

  /** A request that nothing is wrong with but the id. */
  private Wire permitted(String query) {
    var request = new Wire(port, endpoint.method(), endpoint.unknownPath() + query);
    request.token(token(endpoint.roles().iterator().next()));
    if (endpoint.takesIntent()) {
      request.freshKey();
    }
    return validBody == null ? request : request.json(validBody);
  }

  private static String token(String role) {
    return TestTokens.of("sweep-" + role, role).districts("1001").agency("no-such-agency").token();
  }
}
