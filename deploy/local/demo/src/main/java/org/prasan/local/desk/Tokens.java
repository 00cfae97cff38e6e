package org.prasan.local.desk;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prasan.local.desk.Logins.Login;

/** What the demo issuer signs. */
record Tokens(RSAKey key, URI issuer, Clock clock) {

  static final Duration LIFETIME = Duration.ofMinutes(5);

  /** For the services: who it is and what they answer for. */
  SignedJWT access(DemoPerson person) {
    JWTClaimsSet.Builder claims =
        claims(person).audience("prasan").claim("roles", List.of(person.role()));
    person.claims().forEach(claims::claim);
    DemoPeople.shown(person.subject()).ifPresent(one -> claims.claim("name", one.nameTh()));
    return signed(claims);
  }

  /** For the client, and it comes back in the address of the log-out: no name in it. */
  SignedJWT identity(Login login) {
    JWTClaimsSet.Builder claims = claims(login.person()).audience(login.client());
    claims.claim("sid", login.id());
    if (login.nonce() != null) {
      claims.claim("nonce", login.nonce().getValue());
    }
    return signed(claims);
  }

  /** The log-in that an identity token was made for. */
  Optional<String> login(JWT token) {
    try {
      return token instanceof SignedJWT signed && signed.verify(new RSASSAVerifier(key))
          ? Optional.ofNullable(signed.getJWTClaimsSet().getStringClaim("sid"))
          : Optional.empty();
    } catch (JOSEException | ParseException unreadable) {
      return Optional.empty();
    }
  }

  private JWTClaimsSet.Builder claims(DemoPerson person) {
    Instant now = clock.instant();
    return new JWTClaimsSet.Builder()
        .issuer(issuer.toString())
        .subject(person.subject())
        .jwtID(UUID.randomUUID().toString())
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plus(LIFETIME)));
  }

  private SignedJWT signed(JWTClaimsSet.Builder claims) {
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    SignedJWT token = new SignedJWT(header, claims.build());
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("the issuer's key cannot sign", e);
    }
    return token;
  }
}
