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

  /** What may be said again, which changes nothing and is accepted. */
  private static final Set<String> SAID_ONCE =
      Set.of("receive", "claim", "contact", "capacity", "replay");

  private final ChaosSystem system;
  private final Journal journal;
  private final boolean patient;
  private final Http http;

  /**
   * @param patient whether to repeat until the answer is known, as far as that is possible
   */
  Client(ChaosSystem system, Journal journal, boolean patient) {
    this.system = system;
    this.journal = journal;
    this.patient = patient;
    this.http = new Http(system.issuer);
  }

  /**
   * The id in the receipt, or empty when the command was refused or its fate is unknown.
   *
   * @param what short name for the journal
   * @param body JSON with single quotes, filled with the values
   */
  Optional<String> post(String person, String what, String path, String body, Object... values) {
    return send(person, what, serviceOf(path), "POST", path, Http.json(body, values));
  }

  Optional<String> put(String person, String what, String path, String body, Object... values) {
    return send(person, what, serviceOf(path), "PUT", path, Http.json(body, values));
  }

  private static String serviceOf(String path) {
    return switch (path.split("[/?]")[2]) {
      case "cases", "referrals" -> "case-referral-service";
      case "contacts" -> "notification-service";
      default -> "registry-service";
    };
  }

  Optional<String> send(
      String person, String what, String service, String method, String path, String body) {
    String correlation = UUID.randomUUID().toString();
    boolean unknown = false;
    for (int attempt = 1; ; attempt++) {
      HttpResponse<String> response =
          http.send(
              person,
              HttpRequest.newBuilder(somewhere(service, path))
                  .header("Content-Type", "application/json")
                  .header("Idempotency-Key", correlation)
                  .header("X-Correlation-Id", correlation)
                  .method(method, BodyPublishers.ofString(body)));
      boolean accepted = response != null && response.statusCode() / 100 == 2;
      boolean refused = response != null && isRefusal(response.statusCode());
      unknown |= !accepted && !refused && (response == null || response.statusCode() != 401);
      if (accepted || refused || isTired(attempt)) {
        Answer answer = accepted ? Answer.OK : unknown ? Answer.UNKNOWN : Answer.REFUSED;
        boolean silent = SAID_ONCE.contains(what);
        journal.add(
            new Journal.Entry(correlation, what, path, answer, said(response), attempt, silent));
        return accepted
            ? Optional.of(Http.read(response.body()).path("id").asString(""))
            : Optional.empty();
      }
      pause(Math.min(2_000, 100L * attempt * attempt));
    }
  }

  private static boolean isRefusal(int status) {
    return status >= 400 && status < 500 && status != 401 && status != 429;
  }

  private boolean isTired(int attempt) {
    return patient ? attempt >= 48 : attempt >= 12 || ThreadLocalRandom.current().nextInt(4) == 0;
  }

  private static String said(@Nullable HttpResponse<String> response) {
    return response == null ? "no answer" : response.statusCode() + " " + response.body();
  }

  /** Empty when nobody could answer just now. */
  Optional<JsonNode> get(String person, String path) {
    return get(person, somewhere(serviceOf(path), path));
  }

  Optional<JsonNode> get(String person, URI uri) {
    return Optional.ofNullable(http.send(person, HttpRequest.newBuilder(uri)))
        .filter(response -> response.statusCode() == 200)
        .map(response -> Http.read(response.body()));
  }

  URI somewhere(String service, String path) {
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
