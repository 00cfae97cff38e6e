package org.prasan.testing.tokens;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The key of the tests in place of the issuer's; everything else about a token is judged as ever.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestIssuerKeys {

  @Bean
  JWKSource<SecurityContext> issuerKeys() {
    return new ImmutableJWKSet<>(new JWKSet(TestTokens.KEY.toPublicJWK()));
  }
}
