package org.prasan.conventions.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Tokens against an issuer that counts how often its keys are fetched. */
class IssuerKeysTest {

  private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

  private final AtomicInteger fetches = new AtomicInteger();
  private ECKey key;
  private HttpServer server;
  private JwtDecoder decoder;

  @BeforeEach
  void startIssuer() throws Exception {
    key = new ECKeyGenerator(Curve.P_256).keyID("known").generate();
    var anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    server = HttpServer.create(anywhere, 0);
    server.createContext(
        "/.well-known/openid-configuration",
        exchange ->
            answer(
                exchange,
                "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(issuer(), issuer())));
    server.createContext(
        "/keys",
        exchange -> {
          fetches.incrementAndGet();
          answer(exchange, new JWKSet(key).toString());
        });
    server.start();
    var resourceServer = new OAuth2ResourceServerProperties();
    resourceServer.getJwt().setIssuerUri(issuer());
    decoder = decoder(resourceServer);
  }

  @Test
  void takesTheKeysFromWhereItIsToldWithoutAskingTheIssuer() throws Exception {
    server.removeContext("/.well-known/openid-configuration");
    var elsewhere = new OAuth2ResourceServerProperties();
    elsewhere.getJwt().setIssuerUri("http://issuer.nowhere.test");
    elsewhere.getJwt().setJwkSetUri(issuer() + "/keys");
    JwtDecoder told = decoder(elsewhere);
    String token = token("http://issuer.nowhere.test", "known", Duration.ZERO, FIVE_MINUTES);
    assertThat(told.decode(token).getSubject()).isEqualTo("officer-1");
    String ofAnotherIssuer = token("known", Duration.ZERO, FIVE_MINUTES);
    assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> told.decode(ofAnotherIssuer));
  }

  private static JwtDecoder decoder(OAuth2ResourceServerProperties resourceServer) {
    var settings =
        new Binder(new MapConfigurationPropertySource())
            .bindOrCreate("prasan.http", HttpProperties.class);
    return HttpSecurity.jwtDecoder(
        HttpSecurity.issuerKeys(resourceServer), resourceServer, settings);
  }

  @AfterEach
  void stopIssuer() {
    server.stop(0);
  }

  @Test
  void acceptsATokenOfFiveMinutesFromTheFirstOneOn() throws Exception {
    assertThat(decoder.decode(token("known", Duration.ZERO, FIVE_MINUTES)).getSubject())
        .isEqualTo("officer-1");
  }

  @Test
  void refusesATokenThatWasMadeForLonger() {
    assertRefused("known", Duration.ZERO, Duration.ofHours(8));
    assertRefused("known", Duration.ofHours(8).minusMinutes(2), Duration.ofHours(8));
    assertRefused("known", Duration.ofHours(-8), FIVE_MINUTES);
    assertRefused("known", Duration.ofHours(1), FIVE_MINUTES);
  }

  @Test
  void fetchesKeysTwiceAtMostForFiftyTokensOfFiftyUnknownKeys() throws Exception {
    decoder.decode(token("known", Duration.ZERO, FIVE_MINUTES));
    int before = fetches.get();
    for (int i = 0; i < 50; i++) {
      assertRefused("unknown-" + i, Duration.ZERO, FIVE_MINUTES);
    }
    assertThat(fetches.get() - before).isLessThanOrEqualTo(2);
    decoder.decode(token("known", Duration.ZERO, FIVE_MINUTES));
  }

  @Test
  void isNotSureAboutATokenWhileTheIssuerWasNeverReached() {
    server.stop(0);
    for (int i = 0; i < 5; i++) {
      assertThatExceptionOfType(JwtException.class)
          .isThrownBy(() -> decoder.decode(token("known", Duration.ZERO, FIVE_MINUTES)))
          .isNotInstanceOf(BadJwtException.class);
    }
  }

  @Test
  void goesOnWithTheKeysItHasWhileTheIssuerIsDown() throws Exception {
    decoder.decode(token("known", Duration.ZERO, FIVE_MINUTES));
    server.stop(0);
    assertThat(decoder.decode(token("known", Duration.ZERO, FIVE_MINUTES))).isNotNull();
    assertRefused("unknown", Duration.ZERO, FIVE_MINUTES);
  }

  private void assertRefused(String keyId, Duration age, Duration life) {
    assertThatExceptionOfType(BadJwtException.class)
        .isThrownBy(() -> decoder.decode(token(keyId, age, life)));
  }

  private String token(String keyId, Duration age, Duration life) throws Exception {
    return token(issuer(), keyId, age, life);
  }

  private String token(String issuer, String keyId, Duration age, Duration life) throws Exception {
    Instant issued = Instant.now().minus(age);
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .subject("officer-1")
            .audience("prasan")
            .issueTime(Date.from(issued))
            .expirationTime(Date.from(issued.plus(life)))
            .build();
    var token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(keyId).build(), claims);
    token.sign(new ECDSASigner(key));
    return token.serialize();
  }

  private String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
