package org.prasan.certificate.establishment;

import java.time.LocalDate;

/** All that can have happened to a certificate. */
public sealed interface CertificateEvent {

  record CertificateIssued(
      CertificateNumber number, String centreId, String districtCode, LocalDate issuedOn)
      implements CertificateEvent {}

  record CertificateSuspended(
      CertificateNumber number,
      String centreId,
      String districtCode,
      String reason,
      LocalDate effectiveOn)
      implements CertificateEvent {}

  record CertificateReinstated(
      CertificateNumber number, String centreId, String districtCode, LocalDate effectiveOn)
      implements CertificateEvent {}

  record CertificateRevoked(
      CertificateNumber number,
      String centreId,
      String districtCode,
      String reason,
      LocalDate effectiveOn)
      implements CertificateEvent {}
}
