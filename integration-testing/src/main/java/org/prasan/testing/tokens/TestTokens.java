package org.prasan.testing.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Bearer tokens of the people of the tests, who are named as the local issuer's demo people are.
 * The service trusts them when its test carries {@link WithTestTokens}.
 */
public final class TestTokens {

  static final String ISSUER = "https://issuer.test";
  static final String AUDIENCE = "prasan";
  private static final Duration LIFE = Duration.ofHours(1);
  static final ECKey KEY = newKey();

  private TestTokens() {}

  public static String ministry() {
    return of("ministry", "MINISTRY").token();
  }

  public static String department() {
    return of("department", "DEPARTMENT").token();
  }

  public static String auditor() {
    return of("auditor", "AUDITOR").token();
  }

  public static String centreOfficer(String districtCode) {
    return of("officer-" + districtCode, "CENTRE_OFFICER").districts(districtCode).token();
  }

  /** The token of the volunteer whose entry in the register is {@link #volunteerId}. */
  public static String volunteer(String districtCode) {
    return of("volunteer-" + districtCode, "VOLUNTEER")
        .districts(districtCode)
        .claim("volunteer", volunteerId(districtCode))
        .token();
  }

  public static String volunteerId(String districtCode) {
    return districtCode + "-volunteer";
  }

  /** An officer who heads the district's committee. */
  public static String chair(String districtCode) {
    return of("chair-" + districtCode, "CENTRE_OFFICER")
        .districts(districtCode)
        .claim("position", "CHAIR")
        .token();
  }

  public static String agencyOfficer(String agencyId) {
    return of("agency-" + agencyId, "AGENCY_OFFICER").agency(agencyId).token();
  }

  /** A person of one's own making. */
  public static Person of(String subject, String... roles) {
    var roleNames = Map.<String, Object>of("roles", List.of(roles));
    return new Person(subject, roleNames, Duration.ZERO, LIFE, KEY, AUDIENCE);
  }

  /** What stands in a token; each step answers a changed copy. */
  public record Person(
      String subject,
      Map<String, Object> claims,
      Duration age,
      Duration life,
      ECKey key,
      String audience) {

    public Person districts(String... codes) {
      return claim("districts", List.of(codes));
    }

    public Person agency(String agencyId) {
      return claim("agency", agencyId);
    }

    /** Sets a claim, or leaves it out when the value is null. */
    public Person claim(String name, @Nullable Object value) {
      var changed = new LinkedHashMap<>(claims);
      changed.remove(name);
      if (value != null) {
        changed.put(name, value);
      }
      return new Person(subject, changed, age, life, key, audience);
    }

    /** A token that nobody may accept any more. */
    public Person expired() {
      return new Person(subject, claims, Duration.ofHours(2), LIFE, key, audience);
    }

    /** A token that was made for a whole working day. */
    public Person tooLong() {
      return new Person(subject, claims, age, Duration.ofHours(8), key, audience);
    }

    /** A token for somebody else's services. */
    public Person forAudience(String other) {
      return new Person(subject, claims, age, life, key, other);
    }

    /** A token that a stranger signed. */
    public Person forged() {
      return new Person(subject, claims, age, life, newKey(), audience);
    }

    public String token() {
      // a token's life is measured by the wall clock, as in production
      Instant issued = Instant.now().minus(age);
      var set =
          new JWTClaimsSet.Builder()
              .issuer(ISSUER)
              .subject(subject)
              .audience(audience)
              .jwtID(UUID.randomUUID().toString())
              .issueTime(Date.from(issued))
              .expirationTime(Date.from(issued.plus(life)));
      claims.forEach(set::claim);
      var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(KEY.getKeyID()).build();
      var token = new SignedJWT(header, set.build());
      try {
        token.sign(new ECDSASigner(key));
      } catch (JOSEException unavailable) {
        throw new IllegalStateException(unavailable);
      }
      return token.serialize();
    }
  }

  private static ECKey newKey() {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID("test").generate();
    } catch (JOSEException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }
}
