package org.prasan.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Tokens without a signature: what an issuer signs is not what these tests are about. */
@TestConfiguration(proxyBeanMethods = false)
class TokensOfTest {

  private static final JsonMapper JSON = new JsonMapper();

  static String ministry() {
    return token("ministry", "MINISTRY", List.of(), null);
  }

  static String officer(String district) {
    return token("officer-" + district, "CENTRE_OFFICER", List.of(district), null);
  }

  static String token(String subject, String role, List<String> districts, String agency) {
    var claims = new HashMap<String, Object>();
    claims.put("sub", subject);
    claims.put("roles", List.of(role));
    claims.put("districts", districts);
    if (agency != null) {
      claims.put("agency", agency);
    }
    byte[] json = JSON.writeValueAsBytes(claims);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
  }

  @Bean
  JwtDecoder unsigned() {
    return token -> {
      try {
        @SuppressWarnings("unchecked")
        Map<String, Object> claims =
            JSON.readValue(new String(Base64.getUrlDecoder().decode(token), UTF_8), Map.class);
        Instant now = Instant.now();
        return new Jwt(token, now, now.plusSeconds(60), Map.of("alg", "none"), claims);
      } catch (JacksonException | IllegalArgumentException malformed) {
        throw new BadJwtException("malformed");
      }
    };
  }
}
