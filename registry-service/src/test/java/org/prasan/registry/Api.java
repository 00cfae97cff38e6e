package org.prasan.registry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service as a client would. */
public record Api(int port) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();

  public record Answer(int status, String text, HttpResponse<String> raw) {
    public JsonNode json() {
      return JSON.readTree(text);
    }

    public String id() {
      return json().path("id").asString();
    }

    public String type() {
      return json().path("type").asString().replace("https://prasan.org/problems/", "");
    }

    public String header(String name) {
      return raw.headers().firstValue(name).orElse("");
    }
  }

  public Answer get(@Nullable String token, String path) {
    return send("GET", token, path, null);
  }

  /** With an idempotency key of its own. */
  public Answer post(@Nullable String token, String path, String body) {
    return post(token, path, body, UUID.randomUUID().toString());
  }

  public Answer post(@Nullable String token, String path, String body, String key) {
    return send("POST", token, path, body, "Idempotency-Key", key);
  }

  public Answer put(@Nullable String token, String path, String body) {
    return send("PUT", token, path, body);
  }

  public Answer send(
      String method,
      @Nullable String token,
      String path,
      @Nullable String body,
      String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Type", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body(), answer);
    } catch (IOException broken) {
      throw new AssertionError(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }
}
