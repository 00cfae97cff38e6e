package org.prasan.testing.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

class TestTokensTest {

  private final JwtDecoder decoder = new TestTokenDecoder().jwtDecoder();

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

  private void assertRefused(TestTokens.Person person) {
    assertThatExceptionOfType(JwtException.class).isThrownBy(() -> decoder.decode(person.token()));
  }
}
