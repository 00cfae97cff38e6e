package org.prasan.messaging;

/** A rebuilt read model is just taking over; the event comes again in a moment. */
final class ProjectionFenced extends RuntimeException {
  ProjectionFenced(String projection) {
    super(projection);
  }
}
