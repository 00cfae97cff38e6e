package org.prasan.messaging;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On an event's record: what it is called on the wire; the class's own name is never published. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {

  /** CloudEvents type with its version, such as {@code registry.centre-established.v1}. */
  String value();

  /** What it states, in a sentence, for its schema. */
  String says();

  /** When it is raised, after "raised when"; for the page of all events. */
  String when();
}
