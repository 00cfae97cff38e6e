package org.prasan.messaging;

/** The caller insisted on a version that is no longer the current one. */
public final class StaleVersion extends RuntimeException {
  public StaleVersion(String aggregateId) {
    super(aggregateId);
  }
}
