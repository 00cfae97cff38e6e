package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes between browsers and services, and what does not. */
class PassingIT extends RunningConsole {

  @Test
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
  void leavesAPaperItsOwnPolicyAndGivesEveryOtherAnswerTheConsoles() {
    browser.logIn(OFFICER, "/");
    HttpResponse<String> paper = browser.get("/api/registry/v1/centres/1/papers/one");
    assertThat(paper.headers().allValues("Content-Security-Policy"))
        .containsExactly(StubService.PAPERS_POLICY);
    assertThat(policyOf(browser.get("/api/registry/v1/centres")))
        .contains("default-src 'none'", "style-src 'self'");
  }

  @Test
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
}
