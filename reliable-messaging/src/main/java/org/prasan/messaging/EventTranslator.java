package org.prasan.messaging;

import java.util.List;

/**
 * Turns a domain event into the records that other services may read: the event itself, which is
 * its first version, and while readers move on a later version beside it.
 */
@FunctionalInterface
public interface EventTranslator<E> {

  /**
   * @return records that carry {@link EventType}, in the order in which they are published
   */
  List<?> toWire(E event);

  /** For events that have one version. */
  static <E> EventTranslator<E> asItIs() {
    return List::of;
  }
}
