package org.prasan.local.journey;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Signs the demo people in and keeps their tokens while they are valid. */
final class Tokens {

  private static final Duration RENEW_BEFORE_END = Duration.ofSeconds(60);

  private final URI issuer;
  private final HttpClient http;
  private final JsonMapper json;
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();

  private record Token(String value, long renewAt) {}

  Tokens(URI issuer, HttpClient http, JsonMapper json) {
    this.issuer = issuer;
    this.http = http;
    this.json = json;
  }

  String of(String person) throws IOException, InterruptedException {
    Token known = tokens.get(person);
    if (known == null || System.nanoTime() - known.renewAt > 0) {
      known = signIn(person);
      tokens.put(person, known);
    }
    return known.value;
  }

  void forget(String person) {
    tokens.remove(person);
  }

  private Token signIn(String person) throws IOException, InterruptedException {
    String form =
        "grant_type=password&password=demo&username="
            + URLEncoder.encode(person, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(issuer.resolve("/token"))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
    if (response.statusCode() >= 500) {
      throw new IOException("the issuer answered " + response.statusCode());
    }
    if (response.statusCode() != 200) {
      throw new JourneyStopped("the demo issuer does not know " + person);
    }
    JsonNode token = json.readTree(response.body());
    Duration life = Duration.ofSeconds(token.path("expires_in").asLong(300));
    return new Token(
        token.path("access_token").asString(),
        System.nanoTime() + life.minus(RENEW_BEFORE_END).toNanos());
  }
}
