package org.prasan.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictnessTest extends ShelfTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nosuch",
        "limit.x",
        "page.limit",
        "%E0%B8%81",
        "filter%5Bkind%5D",
        "limit%5B0%5D",
        "subject",
        "1999900000013"
      })
  void refusesQueryNamesThatItDoesNotKnowAndNeverRepeatsThem(String name) {
    var answer =
        get("/v1/shelves?" + name + "=1", OFFICER).isProblem(400, "unknown-parameter").names("?");
    assertThat(answer.body().path("errors").toString()).doesNotContain(name, "[kind]");
  }

  @Test
  void refusesAQueryNameThatTheFirewallRefuses() {
    get("/v1/shelves?a%00b=1", OFFICER).isProblem(400, "bad-request");
    get("/v1/shelves?=1", OFFICER).isProblem(400, "bad-request");
  }

  @Test
  void refusesAParameterThatIsGivenTwiceOrShowsNothing() {
    get("/v1/shelves?limit=1&limit=2", OFFICER).isProblem(400, "parameter-repeated").names("limit");
    get("/v1/shelves?cursor=%E2%80%8B%20", OFFICER)
        .isProblem(400, "parameter-blank")
        .names("cursor");
  }

  @Test
  void takesTheCursorsThatTheListGaveAndNoOthers() {
    String cursor =
        get("/v1/shelves?shelves=3&limit=2", OFFICER).body().path("nextCursor").asString();
    assertThat(get("/v1/shelves?shelves=3&limit=2&cursor=" + cursor, OFFICER).status())
        .isEqualTo(200);
    for (String other : new String[] {"1", "row-1", cursor + "A", cursor.substring(1), "%3F"}) {
      get("/v1/shelves?cursor=" + other, OFFICER).isProblem(400, "cursor-invalid").names("cursor");
    }
    get("/v1/other-shelves?cursor=" + cursor, OFFICER).isProblem(400, "cursor-invalid");
  }

  @ParameterizedTest
  @CsvSource({
    "2569-01-31, 2026",
    "31/01/2569, 2026",
    "๒๕๖๙-๐๑-๓๑, 2026",
    "16 ธ.ค. 2565, 2022",
    "2400-01-01, 1857",
    "2026-1-31, ''",
    "2026-02-30, ''",
    "20260131, ''",
    "๒๐๒๖-๐๑-๓๑, ''",
    "2026-01-31T00:00:00, ''"
  })
  void tellsHowToWriteADateAndWhichYearIsMeant(String date, String year) {
    String body = SHELF.replace("\"kind\"", "\"builtOn\": \"" + date + "\", \"kind\"");
    tells(
        year,
        post("/v1/shelves", OFFICER, body, "Idempotency-Key", "k")
            .isProblem(400, "wrong-type")
            .names("builtOn"));
    tells(
        year,
        get("/v1/shelves?builtOn=" + encoded(date), OFFICER)
            .isProblem(400, "wrong-type")
            .names("builtOn"));
    tells(
        year,
        get("/v1/other-shelves?since=" + encoded(date), OFFICER)
            .isProblem(422, "invalid-request")
            .names("since"));
  }

  private static void tells(String year, Answer answer) {
    var error = answer.body().path("errors").path(0);
    for (String text : new String[] {"message", "messageTh"}) {
      assertThat(error.path(text).asString())
          .contains("0", "9", year.isEmpty() ? "2026-01-31" : year);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\\u200b", "\\u00a0\\u3000", "\\ufeff\\u202e", "\\u3164", "\\t\\n"})
  void refusesTextThatShowsNothing(String text) {
    post("/v1/shelves", OFFICER, SHELF.replace("Oak", text), "Idempotency-Key", "k")
        .isProblem(422, "invalid-request")
        .names("name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /v1/open/%00 HTTP/1.1",
        "GET /v1//open HTTP/1.1",
        "GET /v1/open/%zz HTTP/1.1",
        "GET /v1/open/%2e%2e/x HTTP/1.1",
        "GET /v1/open;a=b HTTP/1.1",
        "GET /v1/open?a=%zz HTTP/1.1",
        "GET /v1/open?filter[kind]=TALL HTTP/1.1",
        "GET /v1/open?a={\"b\"} HTTP/1.1",
        "GET /v1/<open> HTTP/1.1",
        "GET /v1/\u0e01 HTTP/1.1",
        "TRACE /v1/open HTTP/1.1",
        "G@T /v1/open HTTP/1.1",
        "GET /v1/open HTTP/9.9",
      })
  void answersAProblemToWhatTheContainerRefuses(String line) throws IOException {
    String answer = raw(line + "\r\nHost: localhost\r\nAccept: text/html\r\n");
    assertThat(answer)
        .matches("(?s)HTTP/1.1 [45]\\d\\d .*")
        .contains("application/problem+json")
        .contains("titleTh")
        .doesNotContain("<html", "Tomcat");
  }

  @Test
  void answersAProblemToAHostThatIsNone() throws IOException {
    assertThat(raw("GET /v1/open HTTP/1.1\r\nHost: a b\r\n")).contains("application/problem+json");
    assertThat(raw("GET /v1/open HTTP/1.1\r\n")).contains("application/problem+json");
  }

  @Test
  void answersAProblemWhateverTheCallerWouldRead() {
    var html = request("/v1/shelves?nosuch=1", OFFICER).header("Accept", "text/html").GET();
    send(html).isProblem(400, "unknown-parameter");
    send(request("/v1/me", OFFICER).header("Accept", "image/png").GET())
        .isProblem(406, "not-acceptable");
    send(request("/v1/me", OFFICER).header("Accept", "no/such/type").GET())
        .isProblem(406, "not-acceptable");
  }

  private String raw(String head) throws IOException {
    try (var socket = new Socket("localhost", port)) {
      socket
          .getOutputStream()
          .write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
