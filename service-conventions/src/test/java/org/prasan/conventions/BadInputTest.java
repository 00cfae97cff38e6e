package org.prasan.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;

class BadInputTest extends ShelfTest {

  @Autowired ShelfController controller;

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String unescaped(String text) {
    return mapper.readValue("\"" + text + "\"", String.class);
  }

  private Answer create(String body) {
    return post("/v1/shelves", OFFICER, body, "Idempotency-Key", "k");
  }

  @Test
  void refusesMalformedJson() {
    create("{\"name\": ").isProblem(400, "malformed-json");
    create("").isProblem(400, "malformed-json");
    create("{\"name\": \"a\", \"name\": \"b\"}").isProblem(400, "malformed-json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"naem", "นาย ก", "1999900000013", "0812345678", "a.b", "\\u0000"})
  void saysWhereAnUnknownFieldIsAndNeverRepeatsItsName(String unknown) {
    var outside =
        create(SHELF.replace("\"name\"", "\"" + unknown + "\""))
            .isProblem(400, "unknown-field")
            .names("?");
    var inside =
        create(SHELF.replace("\"label\"", "\"" + unknown + "\""))
            .isProblem(400, "unknown-field")
            .names("boards[0].?");
    assertThat(outside.raw().body() + inside.raw().body()).doesNotContain(unknown);
  }

  @ParameterizedTest
  @CsvSource({
    "'O\\u200bak', Oak",
    "'  O\\t ak\\n', O ak",
    "'e\\u0301le', éle",
    "'น\\u0e49\\u0e4d\\u0e32', น้ำ",
    "'\\u0e40\\u0e40ก้ว', แก้ว"
  })
  void judgesAndHandsOnTextInItsCanonicalForm(String typed, String canonical) {
    var answer = create(SHELF.replace("Oak", typed));
    assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
    assertThat(controller.lastName()).isEqualTo(canonical);
    assertThat(get("/v1/named-shelves?name=" + encoded(unescaped(typed)), OFFICER).raw().body())
        .isEqualTo(canonical);
  }

  @Test
  void judgesTheLengthOfTheCanonicalForm() {
    assertThat(create(SHELF.replace("Oak", "Oak" + "\\u200b".repeat(20))).status()).isEqualTo(201);
    create(SHELF.replace("Oak", "O" + "\\u200b".repeat(20)))
        .isProblem(422, "invalid-request")
        .names("name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\u0007", "\\u007f", "\\ue000", "\\ud800", "\\uffff"})
  void refusesCharactersThatNobodyCanRead(String character) {
    create(SHELF.replace("Oak", "Oak" + character)).isProblem(422, "invalid-request").names("name");
  }

  @Test
  void refusesAQueryThatNobodyCanRead() {
    get("/v1/named-shelves?name=Oak%EE%80%80", OFFICER)
        .isProblem(400, "parameter-unreadable")
        .names("name");
  }

  @Test
  void saysDatesAndCodesInTheReadersWords() {
    var answer = post("/v1/shelves/known/weight", OFFICER, "{\"grams\": 1001}");
    answer.isProblem(409, "shelf-full");
    assertThat(answer.body().path("detail").asString())
        .isEqualTo("It holds 12 books since 16 December 2022; it is tall.");
    assertThat(answer.body().path("detailTh").asString())
        .isEqualTo("มีหนังสือ 12 เล่มตั้งแต่ 16 ธันวาคม 2565 เป็นชั้นสูง");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"Oak\"|7|name",
        "\"Oak\"|[]|name",
        "\"TALL\"|\"WIDE\"|kind",
        "\"TALL\"|0|kind",
        "\"TALL\"|\"\"|kind",
        "\"TALL\"|\"tall\"|kind",
        "2}|\"2\"}|boards[0].thickness",
        "2}|2.5}|boards[0].thickness",
        "2}|null}|boards[0].thickness",
        "2}|99999999999}|boards[0].thickness",
        "\"kind\"|\"builtOn\": 12, \"kind\"|builtOn",
        "\"kind\"|\"builtOn\": \"12/12/2020\", \"kind\"|builtOn",
        "\"kind\"|\"builtOn\": \"2020-02-30\", \"kind\"|builtOn",
      })
  void namesFieldsOfTheWrongType(String good, String bad, String field) {
    create(SHELF.replace(good, bad)).isProblem(400, "wrong-type").names(field);
  }

  @Test
  void refusesAListInPlaceOfAnObject() {
    create("[]").isProblem(400, "wrong-type");
    create("\"text\"").isProblem(400, "wrong-type");
    create(SHELF + "{}").isProblem(400, "wrong-type");
    create("null").isProblem(400, "malformed-json");
  }

  @Test
  void namesEachInvalidFieldWithItsBounds() {
    var answer =
        create("{\"name\": \"X\", \"boards\": [{\"label\": \"toolong\", \"thickness\": 10}]}")
            .isProblem(422, "invalid-request")
            .names("boards[0].label", "boards[0].thickness", "kind", "name");
    assertThat(answer.raw().body())
        .contains("at most 5 characters", "must be at most 9", "must have 2 to 10", "is required")
        .doesNotContain("toolong");
  }

  @Test
  void takesTheServicesOwnWordsForItsRules() {
    create(SHELF.replace("\"kind\"", "\"builtOn\": \"1999-01-01\", \"kind\""))
        .isProblem(422, "invalid-request")
        .names("builtLateEnough")
        .body();
  }

  @Test
  void refusesBodiesThatAreTooLargeAlsoInChunks() {
    String large = "{\"name\": \"" + "x".repeat(1_000_000) + "\"}";
    create(large).isProblem(413, "body-too-large");
    send(request("/v1/shelves", OFFICER)
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(large.getBytes()))))
        .isProblem(413, "body-too-large");
    create("{\"name\": \"" + "x".repeat(250_000) + "\"}").isProblem(422, "invalid-request");
  }

  @Test
  void readsForms() {
    var form =
        request("/v1/open/form", "")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("word=hello"));
    assertThat(send(form).raw().body()).isEqualTo("hello");
  }

  @Test
  void refusesOtherPathsMethodsAndTypes() {
    get("/v1/nothing", OFFICER).isProblem(404, "not-found");
    var answer =
        send(request("/v1/shelves", OFFICER).DELETE()).isProblem(405, "method-not-allowed");
    assertThat(answer.header("Allow")).contains("GET", "POST");
    send(request("/v1/shelves", OFFICER)
            .headers("Content-Type", "text/plain", "Idempotency-Key", "k")
            .POST(HttpRequest.BodyPublishers.ofString(SHELF)))
        .isProblem(415, "unsupported-media-type");
    send(request("/v1/me", OFFICER).header("Accept", "image/png").GET())
        .isProblem(406, "not-acceptable");
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0,422,invalid-request,limit",
    "limit=201,422,invalid-request,limit",
    "limit=many,422,invalid-request,limit",
    "shelves=many,400,wrong-type,shelves"
  })
  void namesParametersThatAreOutOfBounds(String query, int status, String slug, String field) {
    get("/v1/shelves?" + query, OFFICER).isProblem(status, slug).names(field);
  }

  @ParameterizedTest
  @CsvSource({
    "stale,412,stale-version,''",
    "concurrent,409,concurrent-change,''",
    "exists,409,already-exists,''",
    "duplicate,409,already-exists,''",
    "reused,422,idempotency-key-reused,''",
    "full,503,temporarily-unavailable,10",
    "store,503,temporarily-unavailable,5",
    "timeout,503,temporarily-unavailable,5",
    "checked,500,internal-error,''",
    "bug,500,internal-error,''"
  })
  void tellsWhatAFaultMeans(
      String fault, int status, String slug, String retryAfter, CapturedOutput log) {
    var answer = get("/v1/faults/" + fault, OFFICER).isProblem(status, slug);
    assertThat(answer.header("Retry-After")).isEqualTo(retryAfter);
    assertThat(answer.raw().body() + log.getAll()).doesNotContain(ShelfFaults.SECRET);
  }

  @Test
  void logsWhereAnUnexpectedFaultCameFrom(CapturedOutput log) {
    get("/v1/faults/bug", OFFICER);
    assertThat(log.getAll())
        .contains("java.lang.IllegalArgumentException", "at org.prasan.conventions.ShelfFaults");
  }

  @Test
  void answersContainerErrorsInTheSameForm() {
    get("/v1/shelves;a=b", OFFICER).isProblem(400, "bad-request");
  }
}
