package org.prasan.conventions.security;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Refuses tokens that were made for longer than is allowed: who lost a duty must not keep its
 * rights until an old token ends.
 */
record TokenLife(Duration longest) implements OAuth2TokenValidator<Jwt> {

  /** What clocks may differ by; the same that the check of the times allows. */
  private static final Duration SKEW = Duration.ofSeconds(60);

  private static final OAuth2TokenValidatorResult TOO_LONG =
      OAuth2TokenValidatorResult.failure(
          new OAuth2Error("invalid_token", "the token lives longer than is allowed", null));

  @Override
  public OAuth2TokenValidatorResult validate(Jwt token) {
    return isShort(token.getIssuedAt(), token.getExpiresAt())
        ? OAuth2TokenValidatorResult.success()
        : TOO_LONG;
  }

  private boolean isShort(@Nullable Instant issued, @Nullable Instant ends) {
    Instant now = Instant.now(); // a token's life is measured by the wall clock
    return issued != null
        && ends != null
        && !issued.isAfter(now.plus(SKEW))
        && !ends.isAfter(issued.plus(longest).plus(SKEW));
  }
}
