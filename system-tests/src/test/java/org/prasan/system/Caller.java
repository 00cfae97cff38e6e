package org.prasan.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.prasan.launcher.DemoCaller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the system as one of its demo people. */
final class Caller {

  static final String REGISTRY = "registry-service";
  static final String CERTIFICATE = "certificate-service";
  static final String CASE_REFERRAL = "case-referral-service";
  static final String NOTIFICATION = "notification-service";

  private static final JsonMapper JSON = JsonMapper.shared();

  private final LocalSystem system;
  private final String person;
  private final DemoCaller caller;

  Caller(LocalSystem system, String person) {
    this.system = system;
    this.person = person;
    this.caller = new DemoCaller(system.ports().issuer());
  }

  JsonNode get(String service, String path) {
    return JSON.readTree(text(service, path));
  }

  String text(String service, String path) {
    return send(request(service, path).GET());
  }

  JsonNode post(String service, String path, Object body) {
    HttpRequest.Builder request =
        request(service, path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", "system-test-" + path.hashCode() + body.hashCode())
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    return JSON.readTree(send(request));
  }

  private HttpRequest.Builder request(String service, String path) {
    return HttpRequest.newBuilder(system.address(service).resolve(path));
  }

  private String send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response = caller.send(person, request);
      String body = new String(response.body(), StandardCharsets.UTF_8);
      if (response.statusCode() >= 400) {
        throw new AssertionError(response.request().uri() + ": " + body);
      }
      return body;
    } catch (IOException down) {
      throw new UncheckedIOException(down);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
