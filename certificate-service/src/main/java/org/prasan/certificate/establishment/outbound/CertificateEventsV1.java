package org.prasan.certificate.establishment.outbound;

import java.time.LocalDate;

/** The payloads other services read; the schemas in event-contracts bind them. */
final class CertificateEventsV1 {

  private CertificateEventsV1() {}

  record CertificateIssuedV1(
      String certificateId,
      int running,
      int yearBe,
      String centreId,
      String districtCode,
      LocalDate issuedOn) {}

  record CertificateSuspendedV1(
      String certificateId,
      String centreId,
      String districtCode,
      String reason,
      LocalDate effectiveOn) {}

  record CertificateReinstatedV1(
      String certificateId, String centreId, String districtCode, LocalDate effectiveOn) {}

  record CertificateRevokedV1(
      String certificateId,
      String centreId,
      String districtCode,
      String reason,
      LocalDate effectiveOn) {}
}
