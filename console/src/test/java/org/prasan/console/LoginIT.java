package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is logged in, from the first call to the last. */
class LoginIT extends RunningConsole {

  @Test
  void saysInWordsWhenTheIssuerIsDownAtLogInAndLogsInOnceItIsThere() {
    HttpResponse<String> refused = loginWhileTheIssuerWasDown();
    assertThat(refused.statusCode()).isEqualTo(502);
    assertThat(refused.body())
        .contains("ติดต่อระบบยืนยันตัวตนไม่ได้ในขณะนี้", "The log-in system cannot be reached");

    assertThat(Browser.location(browser.logIn(OFFICER, "/today?from=1")))
        .isEqualTo("/today?from=1");
  }

  @Test
  void takesAStrangerForNobody() {
    HttpResponse<String> session = browser.get("/session");
    assertThat(session.statusCode()).isEqualTo(200);
    assertThat(session.body()).isEqualTo("{\"signedIn\":false}");

    HttpResponse<String> refused = browser.get("/api/registry/v1/centres");
    assertThat(refused.statusCode()).isEqualTo(401);
    assertProblem(refused, "unauthorized");
  }

  @Test
  void tellsWhoIsLoggedInAsTheServicesReadTheToken() {
    browser.logIn("head-10-7a9cf994-06a2-3ce4-ab91-f3fc0e207091", "/");
    assertThat(browser.get("/session").body())
        .contains(
            "\"signedIn\":true",
            "\"subject\":\"head-10-7a9cf994-06a2-3ce4-ab91-f3fc0e207091\"",
            "\"name\":\"เดือนเพ็ญ ดาวประกายสมมุติ\"",
            "\"roles\":[\"AGENCY_OFFICER\"]",
            "\"districts\":[]",
            "\"agencyId\":\"10-7a9cf994-06a2-3ce4-ab91-f3fc0e207091\"",
            "\"volunteerId\":null",
            "\"position\":\"HEAD\"");
  }

  @Test
  void keepsItsCookieFromScriptsAndFromOtherSites() {
    HttpResponse<String> answer = browser.get("/login");
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).startsWith("prasan_console=").contains("HttpOnly", "SameSite=Lax", "Path=/");
    String before = browser.cookie();
    browser.logIn(OFFICER, "/");
    assertThat(browser.cookie()).isNotEqualTo(before);
  }

  @AfterEach
  void comesBackToNow() {
    LATER.set(Duration.ZERO);
  }

  @Test
  void endsTwelveHoursAfterTheLogInHoweverMuchIsAsked() {
    browser.logIn(OFFICER, "/");
    LATER.set(Duration.ofHours(11));
    assertThat(browser.get("/session").body()).contains("\"signedIn\":true");
    LATER.set(Duration.ofHours(12));
    assertThat(browser.get("/api/registry/v1/centres").statusCode()).isEqualTo(401);
    assertThat(browser.get("/session").body()).isEqualTo("{\"signedIn\":false}");
  }

  @Test
  void endsTwoHoursAfterSomebodyWasLastThereHoweverMuchThePageAsksByItself() {
    browser.logIn(OFFICER, "/");
    assertThat(browser.get("/api/registry/v1/centres").statusCode()).isEqualTo(200);
    LATER.set(Duration.ofMinutes(110));
    assertThat(whileNobodyIsThere("/api/registry/v1/centres")).isEqualTo(200);
    LATER.set(Duration.ofHours(2));
    assertThat(browser.get("/api/registry/v1/centres").statusCode()).isEqualTo(401);
  }

  @Test
  void hasTheIssuerAskAnewWhoComesAfterAnIdleSession() {
    browser.logIn(OFFICER, "/");
    assertThat(browser.isSignedIn()).isTrue();
    LATER.set(Duration.ofHours(2));
    assertThat(browser.isSignedIn()).isFalse();
    assertThat(Browser.location(browser.get("/login"))).contains("&max_age=7200");
  }

  @Test
  void goesOnAsLongAsSomebodyIsThere() {
    browser.logIn(OFFICER, "/");
    for (int hour = 0; hour < 11; hour++) {
      LATER.set(Duration.ofHours(hour));
      assertThat(browser.get("/api/registry/v1/centres").statusCode()).isEqualTo(200);
    }
  }

  private int whileNobodyIsThere(String path) {
    return browser.send(browser.request(path).header("X-Prasan-Unattended", "1")).statusCode();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "/\t/evil",
        "today",
        ""
      })
  void leadsBackToItsOwnPagesOnly(String to) {
    assertThat(Browser.location(browser.logIn(OFFICER, to))).isEqualTo("/");
  }

  @Test
  void saysInWordsThatALogInWasBrokenOff() {
    HttpResponse<String> refused = browser.get("/login/callback?code=made-up&state=made-up");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("เข้าสู่ระบบไม่สำเร็จ", "You are not logged in");
  }

  @Test
  void renewsATokenOnceAtATimeSoThatParallelCallsAllSucceed() throws Exception {
    browser.logIn(OFFICER, "/");
    LATER.set(Duration.ofMinutes(5));
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> answers =
          IntStream.range(0, 12)
              .mapToObj(n ->
                  people.submit(() -> browser.get("/api/registry/v1/centres?n=" + n).statusCode()))
              .toList();
      for (Future<Integer> answer : answers) {
        assertThat(answer.get()).isEqualTo(200);
      }
    } finally {
      LATER.set(Duration.ZERO);
    }
    assertThat(browser.isSignedIn()).isTrue();
  }

  @Test
  void keepsTheSessionWhileTheIssuerIsDownAndEndsItWhenTheIssuerDoes() {
    browser.logIn(OFFICER, "/");
    var neverThere = new Browser(CONSOLE);
    String callback = neverThere.callback(OFFICER, "/");
    stopIssuer();
    try {
      assertThat(browser.get("/api/registry/v1/centres").statusCode()).isEqualTo(200);
      LATER.set(Duration.ofMinutes(6));
      HttpResponse<String> pause = browser.get("/api/registry/v1/centres");
      assertThat(pause.statusCode()).isEqualTo(502);
      assertProblem(pause, "issuer-unreachable");
      assertThat(browser.isSignedIn()).isTrue();
      assertThat(neverThere.get(callback).body())
          .contains("ติดต่อระบบยืนยันตัวตนไม่ได้ในขณะนี้", "The log-in system cannot be reached");

      startIssuer(); // which knows nothing of its log-ins any more
      HttpResponse<String> ended = browser.get("/api/registry/v1/centres");
      assertThat(ended.statusCode()).isEqualTo(401);
      assertProblem(ended, "unauthorized");
      assertThat(browser.isSignedIn()).isFalse();
    } finally {
      LATER.set(Duration.ZERO);
    }
  }

  @Test
  void logsOutHereAndSaysWhereToLogOutAtTheIssuer() {
    browser.logIn(OFFICER, "/");
    String exit = browser.post("/logout", "").body();
    assertThat(exit).startsWith("{\"location\":\"http://127.0.0.1:" + ISSUER_PORT + "/logout?");
    assertThat(browser.isSignedIn()).isFalse();
    assertThat(browser.get("/api/registry/v1/centres").statusCode()).isEqualTo(401);

    String address = exit.replaceFirst(".*\"location\":\"([^\"]*)\".*", "$1");
    assertThat(Browser.location(browser.get(address))).isEqualTo(CONSOLE + "/");
    assertThat(browser.post("/logout", "").body()).isEqualTo("{\"location\":\"/\"}");
  }
}
