package org.prasan.system.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.prasan.system.chaos.Journal.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends commands as a careful caller would, and writes down what became of each. */
final class Client {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int ATTEMPTS = 12;

  /** What a second person may say again, which changes nothing and is accepted. */
  private static final Set<String> SAID_ONCE = Set.of("receive", "claim");

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final ChaosSystem system;
  private final Journal journal;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  Client(ChaosSystem system, Journal journal) {
    this.system = system;
    this.journal = journal;
  }

  /**
   * @param what short name for the journal
   * @param patient whether to repeat until the answer is known, as far as that is possible
   */
  record Command(
      String what,
      String service,
      String person,
      String method,
      String path,
      Object body,
      boolean patient) {}

  /** The id in the receipt, or empty when the command was refused or its fate is unknown. */
  Optional<String> send(Command command) {
    String correlation = UUID.randomUUID().toString();
    boolean unknown = false;
    for (int attempt = 1; ; attempt++) {
      HttpResponse<String> response = attempt(command, correlation);
      if (response != null && response.statusCode() / 100 == 2) {
        note(command, correlation, Answer.OK, response.body(), attempt);
        return Optional.of(JSON.readTree(response.body()).path("id").asString(""));
      }
      boolean refused = response != null && isRefusal(response.statusCode());
      unknown |= !refused && (response == null || response.statusCode() != 401);
      boolean giveUp = attempt >= (command.patient ? 4 * ATTEMPTS : ATTEMPTS) || isTired(command);
      if (refused || giveUp) {
        Answer answer = unknown ? Answer.UNKNOWN : Answer.REFUSED;
        note(command, correlation, answer, detail(response), attempt);
        return Optional.empty();
      }
      pause(Math.min(2_000, 100L * attempt * attempt));
    }
  }

  private static boolean isTired(Command command) {
    return !command.patient && ThreadLocalRandom.current().nextInt(4) == 0;
  }

  private static boolean isRefusal(int status) {
    return status >= 400 && status < 500 && status != 401 && status != 429;
  }

  private void note(
      Command command, String correlation, Answer answer, String detail, int attempts) {
    boolean silent =
        command.method.equals("PUT")
            || command.path.startsWith("/actuator")
            || SAID_ONCE.contains(command.what);
    journal.add(
        new Journal.Entry(
            correlation, command.what, command.path, answer, detail, attempts, silent));
  }

  private static String detail(@Nullable HttpResponse<String> response) {
    return response == null ? "no answer" : response.statusCode() + " " + response.body();
  }

  /** Null when there was no answer. */
  private @Nullable HttpResponse<String> attempt(Command command, String correlation) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(somewhere(command.service, command.path))
            .timeout(Duration.ofSeconds(10))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", correlation)
            .header("X-Correlation-Id", correlation)
            .method(command.method, BodyPublishers.ofString(JSON.writeValueAsString(command.body)));
    return exchange(command.person, request);
  }

  /** Empty when nobody could answer just now. */
  Optional<JsonNode> get(String service, String person, String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(somewhere(service, path)).timeout(Duration.ofSeconds(10)).GET();
    HttpResponse<String> response = exchange(person, request);
    return response == null || response.statusCode() != 200
        ? Optional.empty()
        : Optional.of(JSON.readTree(response.body()));
  }

  JsonNode mails() {
    HttpRequest.Builder request = HttpRequest.newBuilder(system.mailbox().resolve("/messages"));
    HttpResponse<String> response = exchange(null, request);
    if (response == null) {
      throw new IllegalStateException("the mailbox does not answer");
    }
    return JSON.readTree(response.body());
  }

  private URI somewhere(String service, String path) {
    List<URI> addresses = system.addresses(service);
    return addresses.get(ThreadLocalRandom.current().nextInt(addresses.size())).resolve(path);
  }

  private @Nullable HttpResponse<String> exchange(
      @Nullable String person, HttpRequest.Builder request) {
    try {
      if (person != null) {
        request.header("Authorization", "Bearer " + token(person));
      }
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      if (response.statusCode() == 401 && person != null) {
        tokens.remove(person);
      }
      return response;
    } catch (IOException down) {
      return null;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private String token(String person) throws IOException, InterruptedException {
    String known = tokens.get(person);
    if (known != null) {
      return known;
    }
    HttpRequest request =
        HttpRequest.newBuilder(system.issuer().resolve("/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=password&password=demo&username=" + person))
            .build();
    String body = http.send(request, BodyHandlers.ofString()).body();
    String token = JSON.readTree(body).path("access_token").asString();
    tokens.put(person, token);
    return token;
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
