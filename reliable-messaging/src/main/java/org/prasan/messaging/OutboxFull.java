package org.prasan.messaging;

/** Too many events of this aggregate wait for the broker; the command may be repeated later. */
public final class OutboxFull extends RuntimeException {
  public OutboxFull(String aggregateId) {
    super(aggregateId);
  }
}
