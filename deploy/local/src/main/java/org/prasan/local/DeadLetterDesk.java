package org.prasan.local;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows the events that a service could not handle, and puts them back once the cause is mended.
 */
final class DeadLetterDesk {
  private final Settings settings;
  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonMapper json = JsonMapper.builder().build();

  DeadLetterDesk(Settings settings) {
    this.settings = settings;
  }

  void list() throws IOException, InterruptedException {
    String token = token();
    for (String service : settings.services()) {
      JsonNode letters = json.readTree(send(deadLetters(service, token).GET().build()));
      System.out.printf("%-22s %d waiting%n", service, letters.size());
      for (JsonNode letter : letters) {
        System.out.printf(
            "  %s %s %s no. %s: %s%n",
            letter.path("since").asString(""),
            letter.path("type").asString(""),
            letter.path("aggregateId").asString(""),
            letter.path("sequence").asString(""),
            letter.path("reason").asString("unknown"));
      }
    }
  }

  void replay() throws IOException, InterruptedException {
    String token = token();
    for (String service : settings.services()) {
      HttpRequest request =
          deadLetters(service, token)
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString("{}"))
              .build();
      int replayed = json.readTree(send(request)).path("replayed").asInt();
      System.out.printf("%-22s %d replayed%n", service, replayed);
    }
  }

  private HttpRequest.Builder deadLetters(String service, String token) {
    int port = settings.ports().of(service);
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/deadletters"))
        .header("Authorization", "Bearer " + token);
  }

  private String token() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + settings.ports().issuer() + "/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=password&username=ministry&password=demo"))
            .build();
    return json.readTree(send(request)).path("access_token").asString();
  }

  private String send(HttpRequest request) throws IOException, InterruptedException {
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() == 404) {
        return "[]"; // a service that consumes nothing keeps no dead letters
      }
      if (answer.statusCode() != 200) {
        throw new CommandFailed(request.uri() + " answered " + answer.statusCode());
      }
      return answer.body();
    } catch (ConnectException _) {
      throw new CommandFailed(request.uri() + " does not answer; is the system up?");
    }
  }
}
