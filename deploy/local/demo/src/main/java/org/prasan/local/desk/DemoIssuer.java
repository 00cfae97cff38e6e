package org.prasan.local.desk;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/**
 * An OpenID Connect issuer of demo people, so that the services and the console run with real token
 * checks where there is no identity provider. It listens on loopback only; every real deployment
 * names its own provider in {@code PRASAN_ISSUER_URI}.
 */
public final class DemoIssuer implements AutoCloseable {

  private final RSAKey key;
  private final HttpServer server;
  private final URI uri;

  private DemoIssuer(
      RSAKey key, Clock clock, HttpServer server, Optional<URI> name, Optional<DemoClient> client) {
    this.key = key;
    this.server = server;
    this.uri = name.orElse(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    var tokens = new Tokens(key, uri, clock);
    var logins = new Logins(clock);
    var pages = new Authorization(client, logins, tokens);
    var desk = new TokenEndpoint(client, logins, tokens, new SignIns(clock));
    server.createContext("/.well-known/openid-configuration", this::configuration);
    server.createContext("/jwks", exchange -> Http.json(exchange, 200, publicKeys()));
    server.createContext("/authorize", pages::authorize);
    server.createContext("/authorize/page.css", exchange -> Http.css(exchange, PersonPage.STYLE));
    server.createContext("/token", desk::answer);
    server.createContext("/logout", pages::leave);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  /** Keeps its key below {@code folder}; port 0 takes a free one. Nobody logs in by code. */
  public static DemoIssuer start(Path folder, int port, Clock clock) throws IOException {
    return start(folder, onLoopback(port), clock, Optional.empty(), Optional.empty());
  }

  /** The same for people who log in at {@code client}. */
  public static DemoIssuer start(Path folder, int port, Clock clock, DemoClient client)
      throws IOException {
    return start(folder, onLoopback(port), clock, Optional.empty(), Optional.of(client));
  }

  static DemoIssuer start(
      Path folder,
      InetSocketAddress address,
      Clock clock,
      Optional<URI> name,
      Optional<DemoClient> client)
      throws IOException {
    return new DemoIssuer(
        SigningKey.in(folder), clock, HttpServer.create(address, 0), name, client);
  }

  private static InetSocketAddress onLoopback(int port) {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }

  public URI uri() {
    return uri;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void configuration(HttpExchange exchange) throws IOException {
    Http.json(
        exchange,
        200,
        Map.ofEntries(
            Map.entry("issuer", uri.toString()),
            Map.entry("jwks_uri", uri + "/jwks"),
            Map.entry("authorization_endpoint", uri + "/authorize"),
            Map.entry("token_endpoint", uri + "/token"),
            Map.entry("end_session_endpoint", uri + "/logout"),
            Map.entry(
                "grant_types_supported",
                List.of("authorization_code", "refresh_token", "password")),
            Map.entry("response_types_supported", List.of("code")),
            Map.entry("code_challenge_methods_supported", List.of("S256")),
            Map.entry("scopes_supported", List.of("openid", "profile")),
            Map.entry("subject_types_supported", List.of("public")),
            Map.entry("token_endpoint_auth_methods_supported", List.of("client_secret_basic")),
            Map.entry("id_token_signing_alg_values_supported", List.of("RS256"))));
  }

  private Map<String, Object> publicKeys() {
    return new JWKSet(key).toJSONObject(true);
  }
}
