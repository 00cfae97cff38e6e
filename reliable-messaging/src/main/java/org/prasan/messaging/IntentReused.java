package org.prasan.messaging;

/** An idempotency key came again with another request. */
public final class IntentReused extends RuntimeException {
  public IntentReused(String aggregateId) {
    super(aggregateId);
  }
}
