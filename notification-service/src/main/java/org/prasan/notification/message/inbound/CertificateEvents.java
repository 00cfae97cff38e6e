package org.prasan.notification.message.inbound;

import java.time.LocalDate;

/** What is read of the certificates' events. */
final class CertificateEvents {

  private CertificateEvents() {}

  @Noticed("certificate.certificate-issued.v1")
  record CertificateIssued(String districtCode, int running, int yearBe, LocalDate issuedOn) {}

  @Noticed("certificate.certificate-reinstated.v1")
  record CertificateReinstated(String districtCode, LocalDate effectiveOn) {}

  @Noticed({"certificate.certificate-suspended.v1", "certificate.certificate-revoked.v1"})
  record CertificateStopped(String districtCode, String reason, LocalDate effectiveOn) {}
}
