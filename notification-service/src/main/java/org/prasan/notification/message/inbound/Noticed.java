package org.prasan.notification.message.inbound;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a record of what is read of an event: the types it is read from. Its components are the facts
 * that the notice's text may use, under the same names.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Noticed {
  String[] value();
}
