package org.prasan.notification.message.inbound;

import java.time.LocalDate;

/** What is read of the centres' events. */
final class CentreEvents {

  private CentreEvents() {}

  @Noticed("registry.centre-established.v1")
  record CentreEstablished(String districtCode, LocalDate establishedOn) {}
}
