package org.prasan.messaging;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a part of an event states, for its schema. A service gives it to annotations of its own, so
 * that an id or a code is described once; on a component it overrides their words.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Says {

  /** Empty where the words stand elsewhere. */
  String value() default "";

  /** Regular expression of a text; of an enum, in place of its constants where more may come. */
  String pattern() default "";

  /** Longest text, where it is the name of an organisation and no pattern can hold it. */
  int maxLength() default 0;

  /** Bounds of a number, both included. */
  long min() default Long.MIN_VALUE;

  long max() default Long.MAX_VALUE;

  /** The only values of a number, where it has few. */
  long[] values() default {};
}
