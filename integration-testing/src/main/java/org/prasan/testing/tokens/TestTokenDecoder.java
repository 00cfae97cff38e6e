package org.prasan.testing.tokens;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.util.Collection;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** The decoder a service would build from the issuer's settings, but with the key of the tests. */
@TestConfiguration(proxyBeanMethods = false)
public class TestTokenDecoder {

  @Bean
  JwtDecoder jwtDecoder() {
    var processor = new DefaultJWTProcessor<SecurityContext>();
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(
            JWSAlgorithm.ES256, new ImmutableJWKSet<>(new JWKSet(TestTokens.KEY.toPublicJWK()))));
    processor.setJWTClaimsSetVerifier((claims, context) -> {}); // the validators below do that
    var decoder = new NimbusJwtDecoder(processor);
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(TestTokens.ISSUER),
            new JwtClaimValidator<Collection<String>>(
                "aud", audience -> audience != null && audience.contains(TestTokens.AUDIENCE))));
    return decoder;
  }
}
