package org.prasan.testing.engines;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;

/**
 * Gives a {@code @SpringBootTest} the engines of {@link Engines} and a database that no other
 * application context uses. Test classes that share a cached context share its database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextConfiguration(initializers = EngineProperties.class)
public @interface WithEngines {}
