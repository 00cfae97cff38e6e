package org.prasan.local.desk;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The little HTTP that the demo servers speak. */
final class Http {
  private static final int LIMIT = 8192;

  private Http() {}

  static void json(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
    send(exchange, status, "application/json", JSONObjectUtils.toJSONString(body));
  }

  static void html(HttpExchange exchange, String page) throws IOException {
    send(exchange, 200, "text/html; charset=utf-8", page);
  }

  static void html(HttpExchange exchange, int status, PersonPage page) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Security-Policy", page.contentPolicy());
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    send(exchange, status, "text/html; charset=utf-8", page.html());
  }

  static void css(HttpExchange exchange, String style) throws IOException {
    send(exchange, 200, "text/css; charset=utf-8", style);
  }

  /** What a form was posted to goes on as a question. */
  static void redirect(HttpExchange exchange, URI to) throws IOException {
    exchange.getResponseHeaders().set("Location", to.toString());
    send(exchange, 303, "text/plain", "");
  }

  static void send(HttpExchange exchange, HTTPResponse answer) throws IOException {
    String body = Objects.requireNonNullElse(answer.getBody(), "");
    send(exchange, answer.getStatusCode(), "application/json", body);
  }

  /** As the protocol's library reads it. */
  static HTTPRequest posted(HttpExchange exchange, String body) throws ParseException {
    var request =
        new HTTPRequest(
            HTTPRequest.Method.valueOf(exchange.getRequestMethod()),
            URI.create("http://127.0.0.1" + exchange.getRequestURI()));
    request.setContentType(exchange.getRequestHeaders().getFirst("Content-Type"));
    request.setAuthorization(exchange.getRequestHeaders().getFirst("Authorization"));
    request.setBody(body);
    return request;
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  static String body(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readNBytes(LIMIT), StandardCharsets.UTF_8);
  }

  /** The fields of a posted form. */
  static Map<String, String> form(String body) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return fields;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
