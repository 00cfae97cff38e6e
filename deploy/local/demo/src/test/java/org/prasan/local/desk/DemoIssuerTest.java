package org.prasan.local.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoIssuerTest {
  private final HttpClient http = HttpClient.newHttpClient();
  @TempDir private Path folder;

  @Test
  void issuesATokenThatItsPublicKeysVerify() throws Exception {
    try (DemoIssuer issuer = DemoIssuer.start(folder, 0, Clock.systemUTC())) {
      SignedJWT token = tokenOf(issuer, "officer-1001");
      var key = JWKSet.parse(get(issuer, "/jwks")).getKeyByKeyId(token.getHeader().getKeyID());

      assertThat(token.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
      assertThat(key.isPrivate()).isFalse();
      assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo(issuer.uri().toString());
      assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("prasan");
      assertThat(token.getJWTClaimsSet().getClaims())
          .containsEntry("roles", List.of("CENTRE_OFFICER"))
          .containsEntry("districts", List.of("1001"));
    }
  }

  @Test
  void namesTheAgencyOfAnAgencyOfficer() throws Exception {
    try (DemoIssuer issuer = DemoIssuer.start(folder, 0, Clock.systemUTC())) {
      assertThat(tokenOf(issuer, "agency-a-17").getJWTClaimsSet().getClaims())
          .containsEntry("agency", "a-17")
          .containsEntry("roles", List.of("AGENCY_OFFICER"));
    }
  }

  @Test
  void namesTheVolunteersOwnEntryAndTheChairsPosition() throws Exception {
    try (DemoIssuer issuer = DemoIssuer.start(folder, 0, Clock.systemUTC())) {
      assertThat(tokenOf(issuer, "volunteer-1019-v7").getJWTClaimsSet().getClaims())
          .containsEntry("roles", List.of("VOLUNTEER"))
          .containsEntry("districts", List.of("1019"))
          .containsEntry("volunteer", "1019-v7");
      assertThat(tokenOf(issuer, "volunteer-1019").getJWTClaimsSet().getClaims())
          .doesNotContainKey("volunteer");
      assertThat(tokenOf(issuer, "chair-1019").getJWTClaimsSet().getClaims())
          .containsEntry("roles", List.of("CENTRE_OFFICER"))
          .containsEntry("position", "CHAIR");
    }
  }

  @Test
  void issuesTokensOfFiveMinutes() throws Exception {
    try (DemoIssuer issuer = DemoIssuer.start(folder, 0, Clock.systemUTC())) {
      var claims = tokenOf(issuer, "ministry").getJWTClaimsSet();
      assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime())
          .isEqualTo(300_000);
    }
  }

  @Test
  void refusesWhoSignsInWithoutEnd() throws Exception {
    try (DemoIssuer issuer = DemoIssuer.start(folder, 0, Clock.systemUTC())) {
      String guess = "grant_type=password&password=wrong&username=ministry";
      for (int i = 0; i < SignIns.PER_MINUTE; i++) {
        assertThat(post(issuer, guess).statusCode()).isEqualTo(400);
      }
      var refused = post(issuer, guess);
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("60");
      assertThat(tokenOf(issuer, "ministry")).isNotNull();
    }
  }

  @Test
  void refusesStrangersAndWrongPasswords() throws Exception {
    try (DemoIssuer issuer = DemoIssuer.start(folder, 0, Clock.systemUTC())) {
      assertThat(post(issuer, "grant_type=password&username=root&password=demo").statusCode())
          .isEqualTo(400);
      assertThat(post(issuer, "grant_type=password&username=ministry&password=x").statusCode())
          .isEqualTo(400);
      assertThat(post(issuer, "").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void keepsItsKeyOverARestartReadableByItsOwnerAlone() throws Exception {
    String before;
    try (DemoIssuer issuer = DemoIssuer.start(folder, 0, Clock.systemUTC())) {
      before = get(issuer, "/jwks");
    }
    try (DemoIssuer issuer = DemoIssuer.start(folder, 0, Clock.systemUTC())) {
      assertThat(get(issuer, "/jwks")).isEqualTo(before);
    }
    assertThat(Files.getPosixFilePermissions(folder.resolve("issuer-key.json")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void describesItselfByDiscovery() throws Exception {
    try (DemoIssuer issuer = DemoIssuer.start(folder, 0, Clock.systemUTC())) {
      assertThat(JSONObjectUtils.parse(get(issuer, "/.well-known/openid-configuration")))
          .containsEntry("issuer", issuer.uri().toString())
          .containsEntry("jwks_uri", issuer.uri() + "/jwks");
    }
  }

  private SignedJWT tokenOf(DemoIssuer issuer, String username) throws Exception {
    var answer = post(issuer, "grant_type=password&username=" + username + "&password=demo");
    assertThat(answer.statusCode()).isEqualTo(200);
    return SignedJWT.parse((String) JSONObjectUtils.parse(answer.body()).get("access_token"));
  }

  private HttpResponse<String> post(DemoIssuer issuer, String form) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create(issuer.uri() + "/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private String get(DemoIssuer issuer, String path) throws Exception {
    return http.send(
            HttpRequest.newBuilder(URI.create(issuer.uri() + path)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
