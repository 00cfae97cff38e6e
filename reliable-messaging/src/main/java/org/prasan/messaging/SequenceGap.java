package org.prasan.messaging;

/**
 * An event came before its predecessor was handled, because that one lies in the dead letters; it
 * follows it there so that order holds within the aggregate.
 */
public final class SequenceGap extends RuntimeException {

  public SequenceGap(InboundEvent event, long last) {
    super(event + " came after " + last);
  }
}
