package org.prasan.launcher;

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

/** Calls services as one of the demo people, who sign in at the demo issuer when they have to. */
public final class DemoCaller {
  private static final Duration RENEW_BEFORE_END = Duration.ofSeconds(60);
  private static final JsonMapper JSON = JsonMapper.shared();

  private final URI issuer;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();

  private record Token(String value, long renewAt) {}

  public DemoCaller(URI issuer) {
    this.issuer = issuer;
  }

  /**
   * Sends the request with this person's token; whoever is refused with 401 signs in anew next
   * time.
   *
   * @param person as the issuer knows them; empty for nobody
   * @throws IOException when the service or the issuer does not answer
   * @throws IllegalArgumentException when the issuer does not know the person
   */
  public HttpResponse<byte[]> send(String person, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    if (!person.isEmpty()) {
      request.setHeader("Authorization", "Bearer " + token(person));
    }
    HttpResponse<byte[]> answer =
        http.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofByteArray());
    if (answer.statusCode() == 401) {
      tokens.remove(person);
    }
    return answer;
  }

  private String token(String person) throws IOException, InterruptedException {
    Token known = tokens.get(person);
    if (known == null || System.nanoTime() - known.renewAt > 0) {
      known = signIn(person);
      tokens.put(person, known);
    }
    return known.value;
  }

  private Token signIn(String person) throws IOException, InterruptedException {
    String form =
        "grant_type=password&password=demo&username="
            + URLEncoder.encode(person, StandardCharsets.UTF_8);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(issuer.resolve("/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    HttpResponse<byte[]> answer = send("", request);
    if (answer.statusCode() == 429 || answer.statusCode() >= 500) {
      throw new IOException("the issuer answered " + answer.statusCode());
    }
    if (answer.statusCode() != 200) {
      throw new IllegalArgumentException("the demo issuer does not know " + person);
    }
    JsonNode token = JSON.readTree(answer.body());
    Duration life = Duration.ofSeconds(token.path("expires_in").asLong(300));
    return new Token(
        token.path("access_token").asString(),
        System.nanoTime() + life.minus(RENEW_BEFORE_END).toNanos());
  }
}
