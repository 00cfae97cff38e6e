package org.prasan.certificate.establishment;

import java.time.LocalDate;

/**
 * What the certificate certifies, as the registry stated it.
 *
 * @param openedOn the doors opened; years before the certificate for the first centres
 * @param appointmentOrderNo order that appointed the management committee
 */
public record Establishment(
    String centreId,
    String districtCode,
    String nameTh,
    String nameEn,
    LocalDate openedOn,
    LocalDate committeeAppointedOn,
    String appointmentOrderNo,
    LocalDate establishedOn) {}
