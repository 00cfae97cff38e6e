package org.prasan.notification;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service as a client would. */
record Http(int port) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  record Answer(int status, JsonNode body, HttpResponse<String> raw) {}

  Answer get(String token, String path) {
    return send(token, path, "GET", null);
  }

  Answer post(String token, String path) {
    return send(token, path, "POST", null);
  }

  Answer put(String token, String path, String json) {
    return send(token, path, "PUT", json);
  }

  Answer send(String token, String path, String method, String json, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Type", "application/json")
            .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
      String body = answer.body().isBlank() ? "null" : answer.body();
      boolean json0 = answer.headers().firstValue("content-type").orElse("").contains("json");
      return new Answer(
          answer.statusCode(), new JsonMapper().readTree(json0 ? body : "null"), answer);
    } catch (IOException | InterruptedException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
