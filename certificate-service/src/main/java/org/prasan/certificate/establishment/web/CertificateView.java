package org.prasan.certificate.establishment.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.certificate.establishment.Certificate;
import org.prasan.certificate.establishment.CertificateStatus;
import org.prasan.certificate.establishment.Signatory;
import org.prasan.certificate.establishment.StatusChange;
import org.prasan.messaging.Stored;

/**
 * A certificate as the API shows it.
 *
 * @param number as people write it, such as {@code 17/2565}
 * @param reason code of why it has the present status; null for valid
 * @param effectiveOn since when it has the present status
 */
record CertificateView(
    String id,
    String number,
    int running,
    int yearBe,
    CertificateStatus status,
    @Nullable String reason,
    LocalDate effectiveOn,
    String centreId,
    String districtCode,
    String centreNameTh,
    String centreNameEn,
    LocalDate openedOn,
    LocalDate committeeAppointedOn,
    String appointmentOrderNo,
    LocalDate establishedOn,
    LocalDate issuedOn,
    Signatory signatory,
    List<StatusChange> history) {

  static CertificateView of(Stored<Certificate> stored) {
    Certificate certificate = stored.state();
    var establishment = certificate.establishment();
    return new CertificateView(
        stored.id(),
        certificate.number().text(),
        certificate.number().running(),
        certificate.number().yearBe(),
        certificate.status(),
        certificate.latest().reason(),
        certificate.latest().effectiveOn(),
        certificate.centreId(),
        certificate.districtCode(),
        establishment.nameTh(),
        establishment.nameEn(),
        establishment.openedOn(),
        establishment.committeeAppointedOn(),
        establishment.appointmentOrderNo(),
        establishment.establishedOn(),
        certificate.issuedOn(),
        certificate.signatory(),
        certificate.history());
  }
}
