package org.prasan.certificate.establishment.inbound;

import java.time.LocalDate;

/** What certificates need to know of the centres' events; the rest of each event is ignored. */
final class CentreEvents {

  private CentreEvents() {}

  record CentreEstablished(
      String centreId,
      String districtCode,
      String nameTh,
      String nameEn,
      LocalDate openedOn,
      LocalDate committeeAppointedOn,
      String appointmentOrderNo,
      LocalDate establishedOn) {}

  record CentreSuspended(String centreId, String reason, LocalDate effectiveOn) {}

  record CentreReinstated(String centreId, LocalDate effectiveOn) {}

  record CentreDissolved(String centreId, String reason, LocalDate effectiveOn) {}
}
