package org.prasan.messaging;

/** The id to be created is taken by an aggregate that another intent made. */
public final class AlreadyExists extends RuntimeException {
  public AlreadyExists(String aggregateId) {
    super(aggregateId);
  }
}
