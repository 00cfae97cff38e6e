package org.prasan.messaging;

/** Turns a domain event into the record that other services may read. */
@FunctionalInterface
public interface EventTranslator<E> {
  WireEvent toWire(E event);
}
