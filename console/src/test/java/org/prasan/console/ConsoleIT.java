package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.local.desk.DemoClient;
import org.prasan.local.desk.DemoIssuer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The console between a browser, the demo issuer and a service. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsoleIT {

  private static final int CONSOLE_PORT = freePort();
  private static final int ISSUER_PORT = freePort();
  private static final int DEAD_PORT = freePort();
  private static final URI CONSOLE = URI.create("http://127.0.0.1:" + CONSOLE_PORT);
  private static final String OFFICER = "officer-1001";
  private static final StubService SERVICE = started();
  private static final AtomicReference<Duration> LATER = new AtomicReference<>(Duration.ZERO);

  @TestConfiguration(proxyBeanMethods = false)
  static class Time {

    @Bean
    @Primary
    static Clock shiftedClock() {
      InstantSource source = () -> Instant.now().plus(LATER.get());
      return source.withZone(ZoneOffset.UTC);
    }
  }

  @TempDir private static Path folder;
  private DemoIssuer issuer;
  private Browser browser = new Browser(CONSOLE);

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    settings.add("server.port", () -> CONSOLE_PORT);
    settings.add("prasan.console.public-url", () -> CONSOLE);
    settings.add("prasan.console.trial", () -> true);
    settings.add("prasan.console.client-secret", () -> "demo");
    settings.add("prasan.console.issuer", () -> "http://127.0.0.1:" + ISSUER_PORT);
    settings.add("prasan.console.services.registry", SERVICE::uri);
    settings.add("prasan.console.services.notification", SERVICE::uri);
    settings.add("prasan.console.services.certificate", () -> "http://127.0.0.1:" + DEAD_PORT);
    settings.add("prasan.console.answer-within", () -> "2s");
    settings.add("prasan.console.slow[0].path", () -> "/v1/live");
    settings.add("prasan.console.slow[0].within", () -> "60s");
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  private static StubService started() {
    try {
      return new StubService();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  private DemoIssuer startIssuer() {
    try {
      return DemoIssuer.start(folder, ISSUER_PORT, Clock.systemUTC(), DemoClient.console(CONSOLE));
    } catch (IOException unable) {
      throw new UncheckedIOException(unable);
    }
  }

  @BeforeEach
  void openABrowser() {
    browser = new Browser(CONSOLE);
  }

  @AfterAll
  void stop() {
    issuer.close();
    SERVICE.close();
  }

  @Test
  @Order(1)
  void saysInWordsWhenTheIssuerIsDownAtLogInAndLogsInOnceItIsThere() {
    HttpResponse<String> refused = browser.get("/login?to=/today");
    assertThat(refused.statusCode()).isEqualTo(502);
    assertThat(refused.body())
        .contains("ติดต่อระบบยืนยันตัวตนไม่ได้ในขณะนี้", "The log-in system cannot be reached");

    issuer = startIssuer();
    assertThat(Browser.location(browser.logIn(OFFICER, "/today?from=1")))
        .isEqualTo("/today?from=1");
  }

  @Test
  @Order(2)
  void takesAStrangerForNobody() {
    HttpResponse<String> session = browser.get("/session");
    assertThat(session.statusCode()).isEqualTo(200);
    assertThat(session.body()).isEqualTo("{\"signedIn\":false}");

    HttpResponse<String> refused = browser.get("/api/registry/v1/centres");
    assertThat(refused.statusCode()).isEqualTo(401);
    assertProblem(refused, "unauthorized");
  }

  @Test
  @Order(2)
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
  @Order(2)
  void relaysTheTokenAndSaysWhoAsksWhileTheCookieStays() {
    browser.logIn(OFFICER, "/");
    HttpResponse<String> answer =
        browser.send(
            browser
                .request("/api/registry/v1/centres?limit=5&q=%E0%B8%81")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("Authorization", "Bearer mine"));

    assertThat(answer.statusCode()).isEqualTo(200);
    StubService.Call call = SERVICE.last();
    assertThat(call.path()).isEqualTo("/v1/centres?limit=5&q=%E0%B8%81");
    assertThat(call.header("Authorization")).startsWith("Bearer ey");
    assertThat(call.header("X-forwarded-for")).isEqualTo("127.0.0.1");
    assertThat(call.headers()).doesNotContainKeys("Cookie", "X-prasan-console");
    assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(answer.headers().allValues("Cache-Control")).hasSize(1);
    assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
  }

  @Test
  @Order(2)
  void noAnswerHoldsAToken() {
    browser.logIn(OFFICER, "/");
    browser.get("/session");
    browser.get("/");
    browser.get("/api/registry/v1/centres");
    String token = SERVICE.last().header("Authorization").replace("Bearer ", "");
    browser.get("/api/certificate/v1/certificates");

    assertThat(browser.seen).hasSizeGreaterThan(5);
    assertThat(browser.seen).noneMatch(answer -> answer.contains(token));
    assertThat(browser.seen).noneMatch(answer -> answer.contains("eyJ"));
  }

  @Test
  @Order(2)
  void refusesAWriteThatNoPageOfTheConsoleSent() {
    browser.logIn(OFFICER, "/");
    int before = SERVICE.calls.size();
    for (String path : List.of("/api/registry/v1/centres", "/logout", "/api/registry/v2")) {
      HttpResponse<String> refused =
          browser.send(browser.request(path).POST(BodyPublishers.ofString("{}")));
      assertThat(refused.statusCode()).isEqualTo(403);
      assertProblem(refused, "console-header-missing");
    }
    assertThat(SERVICE.calls).hasSize(before);
    assertThat(browser.isSignedIn()).isTrue();

    assertThat(browser.post("/api/registry/v1/centres", "{}").statusCode()).isEqualTo(200);
    assertThat(SERVICE.last().method()).isEqualTo("POST");
  }

  @ParameterizedTest
  @Order(2)
  @ValueSource(
      strings = {
        "/api/registry/v2/centres",
        "/api/registry",
        "/api/registry/v3/api-docs",
        "/api/other/v1/x",
        "/api/v1/centres",
        "/wp-admin",
        "/static/index.html",
        "/application.yaml",
        "/today/x.php",
        "/login-failed.html",
        "/assets/nothing.js",
        "/v/nothing.js"
      })
  void knowsNoOtherAddress(String path) {
    browser.logIn(OFFICER, "/");
    int before = SERVICE.calls.size();

    HttpResponse<String> refused = browser.get(path);

    assertThat(refused.statusCode()).isEqualTo(404);
    assertProblem(refused, "not-found");
    assertThat(SERVICE.calls).hasSize(before);
  }

  @Test
  @Order(2)
  void showsAStrangerNeitherItsSettingsNorItsMetricsThroughAProxy() {
    assertThat(browser.get("/actuator/health").statusCode()).isEqualTo(200);
    assertThat(browser.get("/actuator/prometheus").statusCode()).isEqualTo(200);
    assertThat(
            browser
                .send(browser.request("/actuator/prometheus").header("X-Forwarded-For", "x"))
                .statusCode())
        .isEqualTo(401);
    assertThat(browser.get("/actuator/env").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @Order(2)
  @ValueSource(strings = {"/", "/today", "/cases/1019-1", "/v/", "/v/mine"})
  void servesPagesThatRunNothingOfTheirOwnAndAreNotKept(String path) {
    HttpResponse<String> page = browser.get(path);

    assertThat(page.statusCode()).isEqualTo(200);
    String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy)
        .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(nonce(policy)).isNotEqualTo(nonce(policyOf(browser.get(path))));
    Matcher meta = Pattern.compile("name=\"csp-nonce\" content=\"([^\"]*)\"").matcher(page.body());
    if (meta.find()) {
      assertThat(meta.group(1)).isEqualTo(nonce(policy));
    }
  }

  private static String policyOf(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Security-Policy").orElseThrow();
  }

  private static String nonce(String policy) {
    Matcher nonce = Pattern.compile("style-src 'self' 'nonce-([^']{20,})'").matcher(policy);
    assertThat(nonce.find()).isTrue();
    return nonce.group(1);
  }

  @Test
  @Order(2)
  void letsBrowsersKeepForEverOnlyWhatIsNamedAfterItsContent() {
    HttpResponse<String> asset = browser.get("/assets/named-1a2b3c4d.js");
    assertThat(asset.statusCode()).isEqualTo(200);
    assertThat(asset.headers().firstValue("Cache-Control").orElseThrow())
        .contains("immutable", "max-age=31536000");
    for (String path : List.of("/session", "/nothing", "/api/registry/v1/x", "/index.html")) {
      assertThat(browser.get(path).headers().firstValue("Cache-Control").orElseThrow())
          .contains("no-store");
    }
  }

  @Test
  @Order(2)
  void keepsItsCookieFromScriptsAndFromOtherSites() {
    HttpResponse<String> answer = browser.get("/login");
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).startsWith("prasan_console=").contains("HttpOnly", "SameSite=Lax", "Path=/");
    String before = browser.cookie();
    browser.logIn(OFFICER, "/");
    assertThat(browser.cookie()).isNotEqualTo(before);
  }

  @ParameterizedTest
  @Order(2)
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
  @Order(2)
  void saysInWordsThatALogInWasBrokenOff() {
    HttpResponse<String> refused = browser.get("/login/callback?code=made-up&state=made-up");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("เข้าสู่ระบบไม่สำเร็จ", "You are not logged in");
  }

  @Test
  @Order(2)
  void saysInBothLanguagesThatAServiceIsDownOrTooSlow() {
    browser.logIn(OFFICER, "/");

    HttpResponse<String> down = browser.get("/api/certificate/v1/certificates");
    assertThat(down.statusCode()).isEqualTo(502);
    assertProblem(down, "service-unreachable");

    HttpResponse<String> slow = browser.get("/api/registry/v1/slow");
    assertThat(slow.statusCode()).isEqualTo(504);
    assertProblem(slow, "service-too-slow");
  }

  @Test
  @Order(3)
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
  @Order(4)
  void keepsTheSessionWhileTheIssuerIsDownAndEndsItWhenTheIssuerDoes() {
    browser.logIn(OFFICER, "/");
    var neverThere = new Browser(CONSOLE);
    String callback = neverThere.callback(OFFICER, "/");
    issuer.close();
    try {
      assertThat(browser.get("/api/registry/v1/centres").statusCode()).isEqualTo(200);
      LATER.set(Duration.ofMinutes(6));
      HttpResponse<String> pause = browser.get("/api/registry/v1/centres");
      assertThat(pause.statusCode()).isEqualTo(502);
      assertProblem(pause, "issuer-unreachable");
      assertThat(browser.isSignedIn()).isTrue();
      assertThat(neverThere.get(callback).body())
          .contains("ติดต่อระบบยืนยันตัวตนไม่ได้ในขณะนี้", "The log-in system cannot be reached");

      issuer = startIssuer(); // which knows nothing of its log-ins any more
      HttpResponse<String> ended = browser.get("/api/registry/v1/centres");
      assertThat(ended.statusCode()).isEqualTo(401);
      assertProblem(ended, "unauthorized");
      assertThat(browser.isSignedIn()).isFalse();
    } finally {
      LATER.set(Duration.ZERO);
    }
  }

  @Test
  @Order(5)
  void passesAStreamEventByEventAndLetsGoWhenTheBrowserLeaves() throws Exception {
    browser.logIn(OFFICER, "/");
    SERVICE.events.add("event: changed\ndata: {\"kind\":\"case\",\"id\":\"1\"}");
    HttpResponse<InputStream> stream = browser.stream("/api/notification/v1/live");
    try (var lines =
        new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
      assertThat(stream.headers().firstValue("Content-Type").orElseThrow())
          .startsWith("text/event-stream");
      assertThat(lines.readLine()).isEqualTo("event: changed");
      assertThat(lines.readLine()).contains("\"id\":\"1\"");
      assertThat(lines.readLine()).isEmpty();
      SERVICE.events.add("event: beat");
      assertThat(lines.readLine()).isEqualTo("event: beat");
    }

    await("the service is let go at one of the next beats")
        .atMost(Duration.ofSeconds(20))
        .until(() -> SERVICE.events.add("event: beat") && SERVICE.left.getCount() == 0);
  }

  @Test
  @Order(6)
  void passesAnUploadOfTwoMegabytesAsItIs() {
    browser.logIn(OFFICER, "/");
    byte[] body = new byte[2 * 1024 * 1024];
    new Random(7).nextBytes(body);

    HttpResponse<String> answer =
        browser.send(
            browser
                .request("/api/registry/v1/upload")
                .header("X-Prasan-Console", "1")
                .header("Content-Type", "multipart/form-data; boundary=xyz")
                .POST(BodyPublishers.ofByteArray(body)));

    assertThat(answer.body()).isEqualTo(StubService.digest(body));
    assertThat(SERVICE.last().header("Content-type"))
        .isEqualTo("multipart/form-data; boundary=xyz");
  }

  @Test
  @Order(7)
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

  private static void assertProblem(HttpResponse<String> answer, String slug) {
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("https://prasan.org/problems/" + slug, "\"errors\":[]");
    assertThat(Stream.of("title", "titleTh", "detail", "detailTh"))
        .allMatch(part -> answer.body().contains("\"" + part + "\":\""));
    assertThat(answer.body()).matches("(?s).*[ก-๙].*");
  }
}
