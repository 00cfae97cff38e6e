package org.prasan.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class IntentsTest extends ShelfTest {
  private static final String KEY = "Idempotency-Key";

  private JsonNode seen(String token, String body, String... headers) {
    var answer = post("/v1/intents", token, body, headers);
    assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
    return answer.body();
  }

  private static String value(JsonNode seen, String name) {
    return seen.path(name).asString();
  }

  @Test
  void givesTheSameIntentToARepetition() {
    var first = seen(OFFICER, "{\"grams\": 1}", KEY, "k1");
    var second = seen(OFFICER, "{\"grams\": 1}", KEY, "k1");
    for (String part : new String[] {"key", "fingerprint", "newId"}) {
      assertThat(value(second, part)).isEqualTo(value(first, part));
    }
  }

  @Test
  void tellsAnotherRequestUnderTheSameKey() {
    var first = seen(OFFICER, "{\"grams\": 1}", KEY, "k1");
    var other = seen(OFFICER, "{\"grams\": 2}", KEY, "k1");
    assertThat(value(other, "key")).isEqualTo(value(first, "key"));
    assertThat(value(other, "fingerprint")).isNotEqualTo(value(first, "fingerprint"));
  }

  @Test
  void keepsTheKeysOfCallersApartAndStoresNeitherKeyNorSubject() {
    var mine = seen(OFFICER, "{\"grams\": 1}", KEY, "k1");
    var theirs = seen(OTHER_OFFICER, "{\"grams\": 1}", KEY, "k1");
    assertThat(value(mine, "key")).isNotEqualTo(value(theirs, "key")).matches("[0-9a-f]{64}");
  }

  @Test
  void makesAFreshKeyWhereNoneIsNeeded() {
    var keys = Stream.of(1, 2).map(i -> value(seen(OFFICER, "{\"grams\": 1}"), "key")).toList();
    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  void needsAKeyForCreates() {
    post("/v1/shelves", OFFICER, "{}")
        .isProblem(400, "idempotency-key-missing")
        .names("Idempotency-Key");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words"})
  void refusesOtherKeys(String key) {
    post("/v1/shelves", OFFICER, SHELF, KEY, key).isProblem(400, "idempotency-key-invalid");
  }

  @Test
  void refusesKeysThatAreTooLong() {
    post("/v1/shelves", OFFICER, SHELF, KEY, "k".repeat(129))
        .isProblem(400, "idempotency-key-invalid");
  }

  @Test
  void readsTheVersionThatTheCallerInsistsOn() {
    assertThat(
            seen(OFFICER, "{\"grams\": 1}", "If-Match", "\"7\"").path("expectedVersion").asLong())
        .isEqualTo(7);
    assertThat(seen(OFFICER, "{\"grams\": 1}", "If-Match", "*").has("expectedVersion")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "W/\"7\"", "\"x\"", "\"-1\"", "\"9999999999999999999\""})
  void refusesOtherVersions(String tag) {
    post("/v1/intents", OFFICER, "{\"grams\": 1}", "If-Match", tag)
        .isProblem(400, "if-match-invalid")
        .names("If-Match");
  }

  @Test
  void carriesTheCorrelationIdOnUnlessItIsFreeText() {
    String id = "0af76519-16cd-43dd-8448-eb211c80319c";
    var answer = post("/v1/intents", OFFICER, "{\"grams\": 1}", "X-Correlation-Id", id);
    assertThat(answer.header("X-Correlation-Id")).isEqualTo(id);
    assertThat(value(answer.body(), "correlationId")).isEqualTo(id);
    for (String text : List.of("Somchai Jaidee", "1-9999-00000-01-3", "0000-1999900000013")) {
      var other = seen(OFFICER, "{\"grams\": 1}", "X-Correlation-Id", text);
      assertThat(value(other, "correlationId")).matches("[0-9a-f-]{32,36}").isNotEqualTo(text);
    }
  }

  @Test
  void answersCommandsWithReceiptVersionAndPlace() {
    var created = post("/v1/shelves", OFFICER, SHELF, KEY, "k9");
    String id = created.body().path("id").asString();
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.raw().body()).isEqualTo("{\"id\":\"" + id + "\",\"version\":1}");
    assertThat(created.header("Location")).isEqualTo("/v1/shelves/" + id);
    assertThat(created.header("ETag")).isEqualTo("\"1\"");
    var weighed = post("/v1/shelves/known/weight", OFFICER, "{\"grams\": 5}");
    assertThat(weighed.status()).isEqualTo(200);
    assertThat(weighed.header("ETag")).isEqualTo("\"3\"");
  }

  @Test
  void answersUnknownIdsAndBrokenRules() {
    post("/v1/shelves/unknown/weight", OFFICER, "{\"grams\": 5}").isProblem(404, "unknown-id");
    post("/v1/shelves/known/weight", OFFICER, "{\"grams\": 5000}").isProblem(409, "shelf-full");
    post("/v1/shelves/known/weight", OFFICER, "{\"grams\": -5}")
        .isProblem(422, "too-light")
        .names("grams");
  }

  @Test
  void pagesThroughLists() {
    var full = get("/v1/shelves?limit=2&shelves=3", OFFICER).body();
    assertThat(full.toString()).matches("\\{\"items\":\\[0,1],\"nextCursor\":\"[A-Za-z0-9_-]+\"}");
    var last = get("/v1/shelves?limit=2&shelves=2", OFFICER).body();
    assertThat(last.toString()).isEqualTo("{\"items\":[0,1],\"nextCursor\":null}");
    assertThat(get("/v1/shelves?shelves=80", OFFICER).body().path("items")).hasSize(50);
  }
}
