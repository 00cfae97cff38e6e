package org.prasan.system.chaos;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.prasan.system.Http;
import org.prasan.system.chaos.Journal.Answer;
import tools.jackson.databind.JsonNode;

/** Sends commands as a careful caller would, and writes down what became of each. */
final class Client {

  static final String REGISTRY = "registry-service";
  static final String CASES = "case-referral-service";
  static final String NOTIFICATION = "notification-service";

  private static final int ATTEMPTS = 12;

  /** What may be said again, which changes nothing and is accepted. */
  private static final Set<String> SAID_ONCE =
      Set.of("receive", "claim", "contact", "capacity", "replay");

  private final ChaosSystem system;
  private final Journal journal;
  private final Http http;

  Client(ChaosSystem system, Journal journal) {
    this.system = system;
    this.journal = journal;
    this.http = new Http(system.issuer());
  }

  /**
   * @param what short name for the journal
   * @param patient whether to repeat until the answer is known, as far as that is possible
   */
  record Command(
      String what, String service, String method, String path, String body, boolean patient) {

    static Command post(String what, String service, String path, String body) {
      return new Command(what, service, "POST", path, body, false);
    }

    static Command put(String what, String service, String path, String body) {
      return new Command(what, service, "PUT", path, body, false);
    }

    Command patiently() {
      return new Command(what, service, method, path, body, true);
    }
  }

  /** The id in the receipt, or empty when the command was refused or its fate is unknown. */
  Optional<String> send(String person, Command command) {
    String correlation = UUID.randomUUID().toString();
    boolean unknown = false;
    for (int attempt = 1; ; attempt++) {
      HttpResponse<String> response = attempt(person, command, correlation);
      if (response != null && response.statusCode() / 100 == 2) {
        note(command, correlation, Answer.OK, response, attempt);
        return Optional.of(Http.read(response.body()).path("id").asString(""));
      }
      boolean refused = response != null && isRefusal(response.statusCode());
      unknown |= !refused && (response == null || response.statusCode() != 401);
      boolean giveUp = attempt >= (command.patient ? 4 * ATTEMPTS : ATTEMPTS) || isTired(command);
      if (refused || giveUp) {
        note(command, correlation, unknown ? Answer.UNKNOWN : Answer.REFUSED, response, attempt);
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
      Command command,
      String correlation,
      Answer answer,
      @Nullable HttpResponse<String> response,
      int attempts) {
    String detail = response == null ? "no answer" : response.statusCode() + " " + response.body();
    boolean silent = SAID_ONCE.contains(command.what);
    journal.add(
        new Journal.Entry(
            correlation, command.what, command.path, answer, detail, attempts, silent));
  }

  /** Null when there was no answer. */
  private @Nullable HttpResponse<String> attempt(
      String person, Command command, String correlation) {
    return http.send(
        person,
        HttpRequest.newBuilder(somewhere(command.service, command.path))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", correlation)
            .header("X-Correlation-Id", correlation)
            .method(command.method, BodyPublishers.ofString(command.body)));
  }

  /** Empty when nobody could answer just now. */
  Optional<JsonNode> get(String service, String person, String path) {
    return get(person, somewhere(service, path));
  }

  JsonNode mails() {
    return get("auditor", system.mailbox().resolve("/messages")).orElseThrow();
  }

  private Optional<JsonNode> get(String person, URI uri) {
    return Optional.ofNullable(http.send(person, HttpRequest.newBuilder(uri)))
        .filter(response -> response.statusCode() == 200)
        .map(response -> Http.read(response.body()));
  }

  private URI somewhere(String service, String path) {
    List<URI> addresses = system.addresses(service);
    return addresses.get(ThreadLocalRandom.current().nextInt(addresses.size())).resolve(path);
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
