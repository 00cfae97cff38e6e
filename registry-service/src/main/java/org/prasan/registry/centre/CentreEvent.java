package org.prasan.registry.centre;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** All that a centre can say. */
public sealed interface CentreEvent {

  String centreId();

  String districtCode();

  record CentreProposed(
      String centreId, String districtCode, String nameTh, String nameEn, LocalDate openedOn)
      implements CentreEvent {}

  record CommitteeAppointed(String centreId, String districtCode, Committee committee)
      implements CentreEvent {}

  record CentreEstablished(
      String centreId,
      String districtCode,
      String nameTh,
      String nameEn,
      LocalDate openedOn,
      LocalDate committeeAppointedOn,
      String appointmentOrderNo,
      LocalDate establishedOn,
      @Nullable String workshopId)
      implements CentreEvent {}

  record CentreSuspended(
      String centreId, String districtCode, SuspensionReason reason, LocalDate effectiveOn)
      implements CentreEvent {}

  record CentreReinstated(String centreId, String districtCode, LocalDate effectiveOn)
      implements CentreEvent {}

  record CentreDissolved(
      String centreId, String districtCode, DissolutionReason reason, LocalDate effectiveOn)
      implements CentreEvent {}
}
