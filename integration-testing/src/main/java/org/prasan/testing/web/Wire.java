package org.prasan.testing.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request in the making, sent over a real connection. */
final class Wire {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String method;
  private final URI target;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private BodyPublisher body = BodyPublishers.noBody();

  Wire(int port, String method, String path) {
    this.method = method;
    this.target = URI.create("http://localhost:" + port + path);
  }

  Wire token(String token) {
    return header("Authorization", "Bearer " + token);
  }

  Wire freshKey() {
    return header("Idempotency-Key", UUID.randomUUID().toString());
  }

  Wire header(String name, @Nullable String value) {
    if (value == null) {
      headers.remove(name);
    } else {
      headers.put(name, value);
    }
    return this;
  }

  Wire json(String content) {
    header("Content-Type", "application/json");
    body = BodyPublishers.ofString(content);
    return this;
  }

  Wire jsonInChunks(String content) {
    header("Content-Type", "application/json");
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    return this;
  }

  Wire bytes(byte[] content) {
    body = BodyPublishers.ofByteArray(content);
    return this;
  }

  @Override
  public String toString() {
    return method + " " + target;
  }

  /** A stream of events never ends by itself, so no more of it is read than its beginning. */
  private static BodySubscriber<String> body(HttpResponse.ResponseInfo answer) {
    boolean endless =
        answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
    return endless ? new Beginning() : HttpResponse.BodyHandlers.ofString().apply(answer);
  }

  Answer send() {
    var request = HttpRequest.newBuilder(target).method(method, body);
    headers.forEach(request::header);
    try {
      return new Answer(CLIENT.send(request.build(), Wire::body));
    } catch (IOException broken) {
      throw new UncheckedIOException(method + " " + target, broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
