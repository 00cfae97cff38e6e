package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.prasan.local.desk.DemoClient;
import org.prasan.local.desk.DemoIssuer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One console between browsers, the demo issuer and a service, for all tests of it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@Import(RunningConsole.Time.class)
abstract class RunningConsole {

  static final int CONSOLE_PORT = freePort();
  static final int ISSUER_PORT = freePort();
  static final int DEAD_PORT = freePort();
  static final URI CONSOLE = URI.create("http://127.0.0.1:" + CONSOLE_PORT);
  static final String OFFICER = "officer-1001";
  static final StubService SERVICE = started();
  static final AtomicReference<Duration> LATER = new AtomicReference<>(Duration.ZERO);

  @TestConfiguration(proxyBeanMethods = false)
  static class Time {

    @Bean
    @Primary
    static Clock shiftedClock() {
      InstantSource source = () -> Instant.now().plus(LATER.get());
      return source.withZone(ZoneOffset.UTC);
    }
  }

  private static final Path FOLDER = folder();
  private static @Nullable DemoIssuer issuer;
  private static @Nullable HttpResponse<String> withoutIssuer;

  Browser browser = new Browser(CONSOLE);

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

  private static Path folder() {
    try {
      return Files.createTempDirectory("issuer");
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  static void startIssuer() {
    try {
      issuer =
          DemoIssuer.start(FOLDER, ISSUER_PORT, Clock.systemUTC(), DemoClient.console(CONSOLE));
    } catch (IOException unable) {
      throw new UncheckedIOException(unable);
    }
  }

  static void stopIssuer() {
    Objects.requireNonNull(issuer).close();
  }

  /** The first log-in of all is tried before there is an issuer. */
  @BeforeEach
  void openABrowser() {
    browser = new Browser(CONSOLE);
    if (issuer == null) {
      withoutIssuer = browser.get("/login?to=/today");
      startIssuer();
    }
  }

  static HttpResponse<String> loginWhileTheIssuerWasDown() {
    return Objects.requireNonNull(withoutIssuer);
  }

  static void assertProblem(HttpResponse<String> answer, String slug) {
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("https://prasan.org/problems/" + slug, "\"errors\":[]");
    assertThat(Stream.of("title", "titleTh", "detail", "detailTh"))
        .allMatch(part -> answer.body().contains("\"" + part + "\":\""));
    assertThat(answer.body()).matches("(?s).*[ก-๙].*");
  }
}
