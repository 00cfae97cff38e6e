package org.prasan.launcher;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the services' operator endpoints, as the demo person of the ministry. */
final class Actuator {
  private final Settings settings;
  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonMapper json = JsonMapper.builder().build();
  private final String token;

  Actuator(Settings settings) throws IOException, InterruptedException {
    this.settings = settings;
    HttpRequest request =
        HttpRequest.newBuilder(local(settings.ports().issuer(), "/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=password&username=ministry&password=demo"))
            .build();
    token = send(request).path("access_token").asString();
  }

  /** An unknown path answers an empty object. */
  JsonNode get(String service, String path) throws IOException, InterruptedException {
    return send(request(service, path).GET().build());
  }

  JsonNode post(String service, String path) throws IOException, InterruptedException {
    return send(
        request(service, path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{}"))
            .build());
  }

  private HttpRequest.Builder request(String service, String path) {
    return HttpRequest.newBuilder(local(settings.ports().of(service), "/actuator/" + path))
        .header("Authorization", "Bearer " + token);
  }

  private static URI local(int port, String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() == 404) {
        return json.createObjectNode();
      }
      if (answer.statusCode() >= 300) {
        throw new CommandFailed(request.uri() + " answered " + answer.statusCode());
      }
      return json.readTree(answer.body());
    } catch (ConnectException _) {
      throw new CommandFailed(request.uri() + " does not answer; is the system up?");
    }
  }
}
