package org.prasan.testing.tokens;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** Makes the service under test trust the tokens of {@link TestTokens} instead of an issuer's. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Import(TestTokenDecoder.class)
public @interface WithTestTokens {}
