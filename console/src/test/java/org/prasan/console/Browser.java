package org.prasan.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Keeps cookies and follows no redirect by itself; remembers all that it was answered. */
final class Browser {

  final List<String> seen = new ArrayList<>();
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final URI console;

  Browser(URI console) {
    this.console = console;
  }

  HttpResponse<String> get(String path) {
    return send(request(path));
  }

  HttpResponse<String> post(String path, String body) {
    return send(
        request(path)
            .header("X-Prasan-Console", "1")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(console.resolve(path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    HttpResponse<String> answer = send(request, BodyHandlers.ofString());
    if (answer.uri().getPort() == console.getPort()) {
      seen.add(answer.headers().map() + answer.body());
    }
    return answer;
  }

  HttpResponse<InputStream> stream(String path) {
    return send(request(path), BodyHandlers.ofInputStream());
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
    try {
      return http.send(request.build(), body);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** To the page of the issuer, one click, and back: what the console then answers. */
  HttpResponse<String> logIn(String person, String to) {
    return get(callback(person, to));
  }

  /** The address that the issuer leads back to. */
  String callback(String person, String to) {
    String encoded = URLEncoder.encode(to, StandardCharsets.UTF_8);
    String issuer = location(get("/login?to=" + encoded));
    HttpResponse<String> picked =
        send(
            request(issuer)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("person=" + person)));
    return location(picked);
  }

  static String location(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer));
  }

  boolean isSignedIn() {
    return get("/session").body().contains("\"signedIn\":true");
  }

  String cookie() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("prasan_console"))
        .findFirst()
        .orElseThrow()
        .getValue();
  }
}
