package org.prasan.messaging;

/** Another command changed the aggregate at the same instant; exactly one of them won. */
public final class ConcurrentChange extends RuntimeException {
  public ConcurrentChange(String aggregateId) {
    super(aggregateId);
  }
}
