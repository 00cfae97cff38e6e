package org.prasan.messaging.projection;

/** The rebuilt read model may not take over; the message says why, without data. */
final class RebuildRefused extends RuntimeException {
  RebuildRefused(String reason) {
    super(reason);
  }
}
