package org.prasan.certificate.establishment.inbound;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** What certificates need to know of the registry's events; the rest of each event is ignored. */
final class RegistryEvents {

  static final String ESTABLISHED = "registry.centre-established.v1";
  static final String SUSPENDED = "registry.centre-suspended.v1";
  static final String REINSTATED = "registry.centre-reinstated.v1";
  static final String DISSOLVED = "registry.centre-dissolved.v1";

  private RegistryEvents() {}

  record CentreEstablished(
      String centreId,
      String districtCode,
      String nameTh,
      String nameEn,
      LocalDate openedOn,
      LocalDate committeeAppointedOn,
      String appointmentOrderNo,
      LocalDate establishedOn) {
    CentreEstablished {
      requireNonNull(centreId, "centreId");
      requireNonNull(districtCode, "districtCode");
      requireNonNull(nameTh, "nameTh");
      requireNonNull(nameEn, "nameEn");
      requireNonNull(openedOn, "openedOn");
      requireNonNull(committeeAppointedOn, "committeeAppointedOn");
      requireNonNull(appointmentOrderNo, "appointmentOrderNo");
      requireNonNull(establishedOn, "establishedOn");
    }
  }

  record CentreSuspended(String centreId, String reason, LocalDate effectiveOn) {
    CentreSuspended {
      requireNonNull(centreId, "centreId");
      requireNonNull(reason, "reason");
      requireNonNull(effectiveOn, "effectiveOn");
    }
  }

  record CentreReinstated(String centreId, LocalDate effectiveOn) {
    CentreReinstated {
      requireNonNull(centreId, "centreId");
      requireNonNull(effectiveOn, "effectiveOn");
    }
  }

  record CentreDissolved(String centreId, String reason, LocalDate effectiveOn) {
    CentreDissolved {
      requireNonNull(centreId, "centreId");
      requireNonNull(reason, "reason");
      requireNonNull(effectiveOn, "effectiveOn");
    }
  }
}
