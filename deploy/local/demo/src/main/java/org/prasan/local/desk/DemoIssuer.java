package org.prasan.local.desk;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;

/**
 * An OpenID Connect issuer of demo people with a demo password, so that the services run with real
 * token checks where there is no identity provider. It listens on loopback only; every real
 * deployment names its own provider in {@code PRASAN_ISSUER_URI}.
 */
public final class DemoIssuer implements AutoCloseable {
  private static final Duration LIFETIME = Duration.ofHours(8);

  private final RSAKey key;
  private final Clock clock;
  private final HttpServer server;
  private final URI uri;

  private DemoIssuer(RSAKey key, Clock clock, HttpServer server, Optional<URI> publicUri) {
    this.key = key;
    this.clock = clock;
    this.server = server;
    this.uri = publicUri.orElse(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    server.createContext("/.well-known/openid-configuration", this::configuration);
    server.createContext("/jwks", exchange -> Http.json(exchange, 200, publicKeys()));
    server.createContext("/token", this::token);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  /** Keeps its key below {@code folder}; port 0 takes a free one. */
  public static DemoIssuer start(Path folder, int port, Clock clock) throws IOException {
    return start(
        folder,
        new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
        clock,
        Optional.empty());
  }

  static DemoIssuer start(
      Path folder, InetSocketAddress address, Clock clock, Optional<URI> publicUri)
      throws IOException {
    return new DemoIssuer(SigningKey.in(folder), clock, HttpServer.create(address, 0), publicUri);
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
        Map.of(
            "issuer", uri.toString(),
            "jwks_uri", uri + "/jwks",
            "token_endpoint", uri + "/token",
            "grant_types_supported", List.of("password"),
            "response_types_supported", List.of("token"),
            "subject_types_supported", List.of("public"),
            "id_token_signing_alg_values_supported", List.of("RS256")));
  }

  private Map<String, Object> publicKeys() {
    return new JWKSet(key).toJSONObject(true);
  }

  private void token(HttpExchange exchange) throws IOException {
    Map<String, String> form = Http.form(exchange);
    Optional<DemoPerson> person =
        Optional.of(form.getOrDefault("username", ""))
            .filter(name -> "password".equals(form.get("grant_type")))
            .filter(name -> "demo".equals(form.get("password")))
            .flatMap(DemoPerson::named);
    if (person.isEmpty()) {
      Http.json(
          exchange, 400, Map.of("error", "invalid_grant", "error_description", DemoPerson.HINT));
      return;
    }
    Http.json(
        exchange,
        200,
        Map.of(
            "access_token", signed(person.get()),
            "token_type", "Bearer",
            "expires_in", LIFETIME.toSeconds()));
  }

  private String signed(DemoPerson person) {
    Instant now = clock.instant();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(uri.toString())
            .subject(person.subject())
            .audience("prasan")
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFETIME)))
            .claim("roles", List.of(person.role()))
            .claim("districts", person.districts())
            .claim("agency", person.agency())
            .claim("volunteer", person.volunteer())
            .build();
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    SignedJWT token = new SignedJWT(header, claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("the issuer's key cannot sign", e);
    }
    return token.serialize();
  }
}
