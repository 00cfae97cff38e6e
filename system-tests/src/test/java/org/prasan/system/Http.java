package org.prasan.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to a system's services as its demo people. */
public final class Http {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final URI issuer;

  public Http(URI issuer) {
    this.issuer = issuer;
  }

  /** Null when nobody answered. */
  public @Nullable HttpResponse<String> send(String person, HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = exchange(authorised(person, request));
      if (response.statusCode() == 401) {
        tokens.remove(person);
        response = exchange(authorised(person, request));
      }
      return response;
    } catch (IOException down) {
      return null;
    }
  }

  private HttpRequest.Builder authorised(String person, HttpRequest.Builder request)
      throws IOException {
    String token = tokens.get(person);
    if (token == null) {
      var asking =
          HttpRequest.newBuilder(issuer.resolve("/token"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(
                  BodyPublishers.ofString("grant_type=password&password=demo&username=" + person));
      token = read(exchange(asking).body()).path("access_token").asString();
      tokens.put(person, token);
    }
    return request.setHeader("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException {
    try {
      return client.send(request.timeout(Duration.ofSeconds(10)).build(), BodyHandlers.ofString());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  public static JsonNode read(String json) {
    return JSON.readTree(json);
  }

  /** JSON written with single quotes, for texts that hold none. */
  public static String json(String template, Object... values) {
    return template.formatted(values).replace('\'', '"');
  }
}
