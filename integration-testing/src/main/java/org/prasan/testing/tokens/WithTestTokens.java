package org.prasan.testing.tokens;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * Makes the service under test trust the tokens of {@link TestTokens} instead of an issuer's. They
 * may live an hour there, the longest a service can be set to, since a test class keeps its people;
 * how often one person may ask is no matter of these tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Import(TestIssuerKeys.class)
@TestPropertySource(
    properties = {
      "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + TestTokens.ISSUER,
      "prasan.trial=true",
      "prasan.http.longest-token=1h",
      "prasan.http.requests-per-minute=1000000",
      "prasan.http.public-requests-per-minute=1000000"
    })
public @interface WithTestTokens {}
