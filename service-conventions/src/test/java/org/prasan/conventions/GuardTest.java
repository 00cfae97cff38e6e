package org.prasan.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.test.context.TestPropertySource;

/** Limits and the security log, with limits that a test can reach. */
@TestPropertySource(
    properties = {
      "prasan.http.requests-per-minute=30",
      "prasan.http.public-requests-per-minute=3",
      "prasan.http.trusted-proxies=127.0.0.0/8",
      "prasan.http.mass-read-per-hour=10",
      "prasan.http.mass-people-per-hour=5",
      "prasan.http.body-within=2s",
      "server.tomcat.connection-timeout=1s"
    })
class GuardTest extends ShelfTest {

  private static final String NAME = "Somchai";
  private static final String NUMBER = "1999900000013";

  @Autowired MeterRegistry meters;

  @Test
  void writesDownWhoComesWithoutAValidToken(CapturedOutput log) {
    double before = count("REFUSED");
    get("/v1/me", "");
    get("/v1/me", "nonsense");
    assertThat(log.getAll()).contains("REFUSED", "GET without token", "GET bad token");
    assertThat(count("REFUSED") - before).isEqualTo(2);
  }

  @Test
  void writesDownWhoAsksForWhatTheRoleDoesNotHold(CapturedOutput log) {
    double before = count("FORBIDDEN");
    post("/v1/shelves", AUDITOR, SHELF, "Idempotency-Key", "k").isProblem(403, "forbidden");
    assertThat(log.getAll())
        .contains("FORBIDDEN subject=auditor roles=AUDITOR what=POST /v1/shelves");
    assertThat(count("FORBIDDEN") - before).isOne();
  }

  @Test
  void writesDownWhoAsksForWhatLiesInAnotherDistrict(CapturedOutput log) {
    post("/v1/shelves/1002-x/weight", OFFICER, "{\"grams\": 1}").isProblem(404, "unknown-id");
    post("/v1/shelves/1001-x/weight", OTHER_OFFICER, "{\"grams\": 1}");
    assertThat(log.getAll())
        .contains("FORBIDDEN subject=officer-1 roles=CENTRE_OFFICER what=POST /v1/shelves/{id}")
        .doesNotContain("subject=officer-2", "1002-x");
  }

  @Test
  void refusesTheCallerWhoAsksTooOftenAndNobodyElse(CapturedOutput log) {
    for (int i = 0; i < 30; i++) {
      assertThat(get("/v1/me", "AUDITOR/busy/1001").status()).isEqualTo(200);
    }
    var refused = get("/v1/me", "AUDITOR/busy/1001").isProblem(429, "rate-limited");
    assertThat(refused.header("Retry-After")).isEqualTo("2");
    assertThat(get("/v1/me", "AUDITOR/quiet/1001").status()).isEqualTo(200);
    assertThat(log.getAll()).contains("RATE_LIMITED subject=busy roles=AUDITOR what=GET /v1/me");
  }

  @Test
  void countsStrangersByTheAddressThatTheOwnProxyTells() {
    for (int i = 0; i < 3; i++) {
      assertThat(from("203.0.113.7").status()).isEqualTo(200);
    }
    from("203.0.113.7").isProblem(429, "rate-limited");
    from("198.51.100.1, 203.0.113.7").isProblem(429, "rate-limited");
    from("203.0.113.7, 127.0.0.2").isProblem(429, "rate-limited");
    send(request("/v1/open", "")
            .header("X-Forwarded-For", "198.51.100.2")
            .header("X-Forwarded-For", "203.0.113.7")
            .GET())
        .isProblem(429, "rate-limited");
    assertThat(from("203.0.113.8").status()).isEqualTo(200);
  }

  @Test
  void writesDownOnceWhoReadsVeryMuch(CapturedOutput log) {
    for (int i = 0; i < 15; i++) {
      get("/v1/me", "AUDITOR/reader/1001");
    }
    assertThat(log.getAll()).containsOnlyOnce("MASS_READ subject=reader");
  }

  @Test
  void writesDownOnceWhoReadsOfManyPeopleThoughTheRecordsAreFew(CapturedOutput log) {
    for (int i = 0; i < 2; i++) {
      get("/v1/shelf-owners", "AUDITOR/curious/1001");
    }
    assertThat(log.getAll()).doesNotContain("MASS_READ subject=curious");
    get("/v1/shelf-owners", "AUDITOR/curious/1001");
    get("/v1/shelf-owners", "AUDITOR/curious/1001");
    assertThat(log.getAll()).containsOnlyOnce("MASS_READ subject=curious");
  }

  @Test
  void writesDownWhoAsksForWhatIsHiddenFromThemInTheirOwnDistrict(CapturedOutput log) {
    post("/v1/shelves/1001-secret/weight", "CENTRE_OFFICER/nosy/1001", "{\"grams\": 1}")
        .isProblem(404, "unknown-id");
    post("/v1/shelves/1001-nothing/weight", "CENTRE_OFFICER/wrong/1001", "{\"grams\": 1}");
    assertThat(log.getAll())
        .contains("FORBIDDEN subject=nosy roles=CENTRE_OFFICER what=POST /v1/shelves/{id}")
        .doesNotContain("subject=wrong");
  }

  /** The path ends in a body that comes byte by byte, each within the container's own time-out. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST /v1/intents HTTP/1.1\r\nContent-Type: application/json\r\nAuthorization: Bearer "
            + "CENTRE_OFFICER/slow-1/1001\r\nIdempotency-Key: slow",
        "POST /v1/intents HTTP/1.1\r\nContent-Type: application/json",
        "POST /v1/open/form HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded"
      })
  void endsABodyThatTrickles(String head) throws IOException {
    long began = System.nanoTime();
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setTcpNoDelay(true);
      var out = socket.getOutputStream();
      out.write((head + "\r\nHost: x\r\nContent-Length: 100000\r\n\r\n").getBytes());
      Thread.ofVirtual().start(() -> trickle(socket));
      socket.setSoTimeout(15_000);
      byte[] answer = readToEnd(socket);
      assertThat(new String(answer, StandardCharsets.UTF_8)).containsPattern("^HTTP/1.1 (401|408)");
    }
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /v1/me HTTP/1.1\r\nHost: x\r\nX-Slow: ", "GET /v1/"})
  void endsAConnectionWhoseHeadTrickles(String head) throws IOException {
    long began = System.nanoTime();
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setTcpNoDelay(true);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      Thread.ofVirtual().start(() -> trickle(socket));
      socket.setSoTimeout(8_000);
      readToEnd(socket);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(6));
  }

  @Test
  void connectionServesOneRequestAfterTheOtherThoughTheirHeadsComeInPieces() throws IOException {
    String rest = "Host: x\r\nAuthorization: Bearer " + AUDITOR + "\r\n\r\n";
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(5_000);
      for (int i = 0; i < 4; i++) {
        socket.getOutputStream().write("GET /v1/me HTTP/1.1\r\n".getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().write(rest.getBytes(StandardCharsets.UTF_8));
        assertThat(socket.getInputStream().read()).isEqualTo('H');
        socket.getInputStream().skipNBytes(socket.getInputStream().available());
      }
    }
  }

  @Test
  void brokenChunkIsTheCallersFaultAndNoneOfTheService(CapturedOutput log) throws IOException {
    try (var socket = new Socket("127.0.0.1", port)) {
      String request =
          "POST /v1/intents HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
              + "Authorization: Bearer CENTRE_OFFICER/chunk-1/1001\r\nIdempotency-Key: chunk\r\n"
              + "Transfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n";
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      assertThat(new String(readToEnd(socket), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 400")
          .contains("bad-request", "titleTh");
    }
    assertThat(log.getAll()).doesNotContain("BadRequestException", "ERROR");
  }

  @Test
  void writesNothingOfWhatWasSentIntoTheLog(CapturedOutput log) {
    String named = "/v1/shelves/" + NAME + NUMBER + "?" + NAME + "=" + NUMBER;
    for (String path : List.of(named, "/v1/faults/bug", "/v1/faults/checked", "/v1/no/" + NAME)) {
      for (String token : List.of("", OFFICER, AUDITOR, NAME + "/" + NUMBER)) {
        send(
            request(path, token)
                .header("Content-Type", "application/json")
                .header("X-Correlation-Id", NAME + NUMBER)
                .header("Idempotency-Key", NAME + NUMBER)
                .header("If-Match", NAME)
                .POST(
                    BodyPublishers.ofString("{\"name\": \"" + NAME + "\", \"" + NUMBER + "\": 1")));
        send(request(path, token).header("Accept", NAME + "/" + NUMBER).GET());
      }
    }
    raw("GET /v1/shelves/{" + NAME + " HTTP/1.1\r\nHost: x\r\n\r\n");
    raw(
        "GET /v1/me?a="
            + NAME
            + NUMBER
            + "% HTTP/1.1\r\nHost: "
            + NAME
            + ":"
            + NUMBER
            + "\r\n\r\n");
    raw("GET /v1/me HTTP/1.1\r\nHost: x\r\nCookie: a=\"" + NAME + "\001" + NUMBER + "\r\n\r\n");
    raw(NAME + " / HTTP/9." + NUMBER + "\r\nX-" + NAME + "(: " + NUMBER + "\r\n\r\n");
    assertThat(log.getAll()).contains("REFUSED").doesNotContain(NAME, NUMBER, encoded(NAME));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text + " ", StandardCharsets.UTF_8);
  }

  private double count(String kind) {
    return meters.get("security.events").tag("kind", kind).counter().count();
  }

  private Answer from(String forwarded) {
    return send(request("/v1/open", "").header("X-Forwarded-For", forwarded).GET());
  }

  private void raw(String request) {
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      assertThat(readToEnd(socket)).isNotNull();
    } catch (IOException closed) {
      assertThat(closed).isNotNull();
    }
  }

  private static byte[] readToEnd(Socket socket) throws IOException {
    try {
      return socket.getInputStream().readAllBytes();
    } catch (SocketException reset) {
      return new byte[0];
    }
  }

  private static void trickle(Socket socket) {
    try {
      while (!socket.isClosed()) {
        socket.getOutputStream().write(' ');
        Thread.sleep(300);
      }
    } catch (IOException | InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
