package org.prasan.local.journey;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.prasan.launcher.DemoCaller;
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
  private static final int ROWS = 200;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final URI base;
  private final DemoCaller caller;
  private final LongAdder repeated;

  Api(URI base, DemoCaller caller, LongAdder repeated) {
    this.base = base;
    this.caller = caller;
    this.repeated = repeated;
  }

  /** What is sent: names and values in turn; a name whose value is null is left out. */
  static Map<String, Object> fields(@Nullable Object... namesAndValues) {
    var fields = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        fields.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
      }
    }
    return fields;
  }

  JsonNode get(String person, String path) {
    return JSON.readTree(bytes(person, path));
  }

  byte[] bytes(String person, String path) {
    return accepted(new Call(person, "GET", path, "", null));
  }

  /** Public pages need no token. */
  String text(String path) {
    return new String(bytes(NOBODY, path), StandardCharsets.UTF_8);
  }

  /**
   * Reads a list to its end, page by page.
   *
   * @param path with or without filters
   */
  <T> List<T> list(String person, String path, Class<T> row) {
    var rows = new ArrayList<T>();
    String first = path + (path.contains("?") ? "&" : "?") + "limit=" + ROWS;
    String cursor = "";
    do {
      JsonNode page = get(person, first + cursor);
      page.path("items").forEach(item -> rows.add(JSON.treeToValue(item, row)));
      String next = page.path("nextCursor").asString("");
      cursor = next.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    } while (!cursor.isEmpty());
    return rows;
  }

  /** Reads a list that comes in one piece. */
  <T> List<T> whole(String person, String path, Class<T> row) {
    return get(person, path)
        .path("items")
        .valueStream()
        .map(item -> JSON.treeToValue(item, row))
        .toList();
  }

  JsonNode post(String person, String path, String key, Object body) {
    return command(person, "POST", path, key, body);
  }

  JsonNode put(String person, String path, String key, Object body) {
    return command(person, "PUT", path, key, body);
  }

  private JsonNode command(String person, String method, String path, String key, Object body) {
    byte[] bytes = JSON.writeValueAsBytes(body);
    return JSON.readTree(accepted(new Call(person, method, path, key, bytes)));
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

  /** Whether a public page took what was filled in. */
  boolean form(String path, String filledIn) {
    var request = HttpRequest.newBuilder(base.resolve(path));
    request.POST(BodyPublishers.ofString(filledIn));
    request.header("Content-Type", "application/x-www-form-urlencoded");
    HttpResponse<byte[]> answer = answer(NOBODY, request);
    return answer != null && answer.statusCode() < 400;
  }

  private record Call(
      String person, String method, String path, String key, byte @Nullable [] body) {

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
      if (response != null && !mayBeRepeated(response.statusCode())) {
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
    var request = HttpRequest.newBuilder(base.resolve(call.path));
    if (call.body != null) {
      request.method(call.method, BodyPublishers.ofByteArray(call.body));
      request.header("Content-Type", "application/json").header("Idempotency-Key", call.key);
    }
    return answer(call.person, request);
  }

  private @Nullable HttpResponse<byte[]> answer(String person, HttpRequest.Builder request) {
    try {
      return caller.send(person, request);
    } catch (IOException down) {
      return null;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new JourneyStopped("interrupted");
    }
  }

  private static boolean mayBeRepeated(int status) {
    return switch (status) {
      case 401, 429, 502, 503, 504 -> true;
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
