package org.prasan.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the system as one of its demo people. */
final class Caller {

  static final int REGISTRY = 1;
  static final int CERTIFICATE = 2;
  static final int CASE_REFERRAL = 3;
  static final int NOTIFICATION = 4;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http = HttpClient.newHttpClient();
  private final LocalSystem system;
  private final String person;

  Caller(LocalSystem system, String person) {
    this.system = system;
    this.person = person;
  }

  JsonNode get(int service, String path) {
    return JSON.readTree(send(request(service, path).GET()).body());
  }

  String text(int service, String path) {
    return send(request(service, path).GET()).body();
  }

  JsonNode post(int service, String path, Object body) {
    HttpRequest.Builder request =
        request(service, path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", "system-test-" + path.hashCode() + body.hashCode())
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    return JSON.readTree(send(request).body());
  }

  private HttpRequest.Builder request(int service, String path) {
    return HttpRequest.newBuilder(uri(service, path)).header("Authorization", "Bearer " + token());
  }

  private URI uri(int offset, String path) {
    return URI.create("http://127.0.0.1:" + system.port(offset) + path);
  }

  private String token() {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(0, "/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=password&password=demo&username=" + person));
    return JSON.readTree(send(request).body()).path("access_token").asString();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      if (response.statusCode() >= 400) {
        throw new AssertionError(response.request().uri() + ": " + response.body());
      }
      return response;
    } catch (IOException down) {
      throw new UncheckedIOException(down);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
