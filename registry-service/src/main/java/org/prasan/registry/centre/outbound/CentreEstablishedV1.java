package org.prasan.registry.centre.outbound;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record CentreEstablishedV1(
    String centreId,
    String districtCode,
    String nameTh,
    String nameEn,
    LocalDate openedOn,
    LocalDate committeeAppointedOn,
    String appointmentOrderNo,
    LocalDate establishedOn,
    @Nullable String workshopId) {}
