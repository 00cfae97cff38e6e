package org.prasan.testing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer that is to be a refusal. */
record Answer(HttpResponse<String> response) {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String THAI = "(?s).*[\\u0E01-\\u0E59].*";

  /** Holds what every refusal has: the form, both languages, nothing of what was sent. */
  Answer isRefusal(Integer... statuses) {
    assertThat(status()).as(this::what).isIn((Object[]) statuses);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    JsonNode problem = problem();
    assertThat(problem.path("type").asString()).startsWith("https://prasan.org/problems/");
    assertThat(problem.path("status").asInt()).isEqualTo(status());
    isBilingual(problem, "title");
    isBilingual(problem, "detail");
    problem.path("errors").forEach(error -> isBilingual(error, "message"));
    assertThat(response.body()).doesNotContain(SampleBody.SECRET);
    return this;
  }

  Answer is(String slug) {
    assertThat(problem().path("type").asString()).endsWith("/" + slug);
    return this;
  }

  Answer namesSomeField() {
    assertThat(fields()).as(this::what).isNotEmpty();
    return this;
  }

  Answer names(String field) {
    assertThat(fields()).as(this::what).anyMatch(it -> it.startsWith(field));
    return this;
  }

  Answer saysInBothLanguages(String word) {
    assertThat(problem().path("errors").valueStream())
        .as(this::what)
        .anyMatch(error ->
            error.path("message").asString().contains(word)
                && error.path("messageTh").asString().contains(word));
    return this;
  }

  int status() {
    return response.statusCode();
  }

  /** The stable end of a problem's type. */
  String slug() {
    String type = problem().path("type").asString();
    return type.substring(type.lastIndexOf('/') + 1);
  }

  private List<String> fields() {
    var fields = new ArrayList<String>();
    problem().path("errors").forEach(error -> fields.add(error.path("field").asString()));
    return fields;
  }

  private String what() {
    var request = response.request();
    return request.method() + " " + request.uri().getPath() + " answered " + response.body();
  }

  private JsonNode problem() {
    return JSON.readTree(response.body());
  }

  private void isBilingual(JsonNode node, String text) {
    assertThat(node.path(text).asString()).as(this::what).isNotBlank().doesNotContain("{");
    assertThat(node.path(text + "Th").asString()).as(this::what).matches(THAI).doesNotContain("{");
  }
}
