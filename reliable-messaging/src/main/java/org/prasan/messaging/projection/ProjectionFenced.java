package org.prasan.messaging.projection;

import org.springframework.dao.TransientDataAccessException;

/** A rebuilt read model is just taking over; the event comes again in a moment. */
final class ProjectionFenced extends TransientDataAccessException {
  ProjectionFenced(String projection) {
    super(projection);
  }
}
