package org.prasan.testing.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

class TestTokensTest {

  private final JwtDecoder decoder = decoder();

  @Test
  void givesAnOfficerADistrict() {
    Jwt token = decoder.decode(TestTokens.centreOfficer("1001"));
    assertThat(token.getSubject()).isEqualTo("officer-1001");
    assertThat(token.getClaimAsStringList("roles")).containsExactly("CENTRE_OFFICER");
    assertThat(token.getClaimAsStringList("districts")).containsExactly("1001");
    assertThat(token.hasClaim("agency")).isFalse();
  }

  @Test
  void givesAnAgencyOfficerAnAgency() {
    Jwt token = decoder.decode(TestTokens.agencyOfficer("a-1"));
    assertThat(token.getClaimAsString("agency")).isEqualTo("a-1");
    assertThat(token.hasClaim("districts")).isFalse();
  }

  @Test
  void makesTokensThatMustBeRefused() {
    var ministry = TestTokens.of("ministry", "MINISTRY");
    assertThat(decoder.decode(ministry.token()).getAudience()).containsExactly("prasan");
    assertRefused(ministry.expired());
    assertRefused(ministry.forged());
    assertRefused(ministry.forAudience("others"));
  }

  @Test
  void makesTokensOfAnHourAndThoseOfADay() {
    var ministry = TestTokens.of("ministry", "MINISTRY");
    assertThat(lifeOf(ministry)).isEqualTo(Duration.ofHours(1));
    assertThat(lifeOf(ministry.tooLong())).isEqualTo(Duration.ofHours(8));
  }

  private Duration lifeOf(TestTokens.Person person) {
    Jwt token = decoder.decode(person.token());
    return Duration.between(token.getIssuedAt(), token.getExpiresAt());
  }

  private static JwtDecoder decoder() {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSource(new TestIssuerKeys().issuerKeys())
            .jwsAlgorithm(SignatureAlgorithm.ES256)
            .build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(TestTokens.ISSUER),
            new JwtClaimValidator<List<String>>("aud", List.of(TestTokens.AUDIENCE)::equals)));
    return decoder;
  }

  private void assertRefused(TestTokens.Person person) {
    assertThatExceptionOfType(JwtException.class).isThrownBy(() -> decoder.decode(person.token()));
  }
}
