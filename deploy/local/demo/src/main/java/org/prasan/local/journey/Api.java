package org.prasan.local.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.prasan.local.journey.JourneyStopped.Refused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One service as its callers see it. A call is repeated while the process is down or overloaded;
 * that is safe, because every command carries an idempotency key.
 */
final class Api {

  private static final String NOBODY = "";
  private static final int CONFLICT = 409;

  private final URI base;
  private final HttpClient http;
  private final Tokens tokens;
  private final JsonMapper json;
  private final LongAdder repeated;

  Api(URI base, HttpClient http, Tokens tokens, JsonMapper json, LongAdder repeated) {
    this.base = base;
    this.http = http;
    this.tokens = tokens;
    this.json = json;
    this.repeated = repeated;
  }

  URI base() {
    return base;
  }

  JsonNode get(String person, String path) {
    return json.readTree(bytes(person, path));
  }

  byte[] bytes(String person, String path) {
    return accepted(new Call(person, "GET", path, null, null));
  }

  /** Public pages need no token. */
  String text(String path) {
    return new String(bytes(NOBODY, path), StandardCharsets.UTF_8);
  }

  JsonNode post(String person, String path, String key, Object body) {
    return json.readTree(
        accepted(new Call(person, "POST", path, key, json.writeValueAsBytes(body))));
  }

  JsonNode put(String person, String path, String key, Object body) {
    return json.readTree(
        accepted(new Call(person, "PUT", path, key, json.writeValueAsBytes(body))));
  }

  /** Id of what was created, the same one however often the same key comes. */
  String create(String person, String path, String key, Object body) {
    return post(person, path, key, body).path("id").asString();
  }

  /**
   * @return false when the state had moved on in the meantime, so that the caller has to look again
   */
  boolean tried(String person, String path, String key, Object body) {
    try {
      post(person, path, key, body);
      return true;
    } catch (Refused refused) {
      if (refused.status() == CONFLICT) {
        return false;
      }
      throw refused;
    }
  }

  private record Call(
      String person, String method, String path, @Nullable String key, byte @Nullable [] body) {

    @Override
    public String toString() {
      return method + " " + path + " as " + person;
    }
  }

  private byte[] accepted(Call call) {
    var patience = new Patience();
    while (true) {
      HttpResponse<byte[]> response = answerTo(call);
      if (response != null && response.statusCode() < 400) {
        return response.body();
      }
      if (response != null && !mayBeRepeated(call, response)) {
        throw new Refused(
            call.toString(),
            response.statusCode(),
            new String(response.body(), StandardCharsets.UTF_8));
      }
      if (patience.isOver()) {
        throw new JourneyStopped(call + " found nobody for " + Patience.LIMIT.toSeconds() + " s");
      }
      repeated.increment();
      patience.pause(response == null ? 0 : retryAfter(response));
    }
  }

  /** Null when the connection was refused or broke. */
  private @Nullable HttpResponse<byte[]> answerTo(Call call) {
    try {
      return http.send(request(call), BodyHandlers.ofByteArray());
    } catch (IOException down) {
      return null;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new JourneyStopped("interrupted");
    }
  }

  private HttpRequest request(Call call) throws IOException, InterruptedException {
    BodyPublisher body =
        call.body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(call.body);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(call.path))
            .timeout(Duration.ofSeconds(60))
            .method(call.method, body);
    if (!call.person.equals(NOBODY)) {
      request.header("Authorization", "Bearer " + tokens.of(call.person));
    }
    if (call.body != null) {
      request.header("Content-Type", "application/json");
    }
    if (call.key != null) {
      request.header("Idempotency-Key", call.key);
    }
    return request.build();
  }

  private boolean mayBeRepeated(Call call, HttpResponse<byte[]> response) {
    return switch (response.statusCode()) {
      case 429, 502, 503, 504 -> true;
      case 401 -> {
        tokens.forget(call.person);
        yield true;
      }
      default -> false;
    };
  }

  private static long retryAfter(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(seconds -> seconds.matches("[0-9]{1,2}"))
        .map(seconds -> Math.min(Long.parseLong(seconds), 5) * 1_000)
        .orElse(0L);
  }
}
