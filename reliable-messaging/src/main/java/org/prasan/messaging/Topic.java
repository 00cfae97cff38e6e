package org.prasan.messaging;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a sealed interface of events: where they are published. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Topic {

  /**
   * Name of the topic, such as {@code registry.centre-events}; may name settings as {@code ${…}}.
   */
  String value();

  /** Property that every payload has, and whose value is the aggregate's id. */
  String key();
}
