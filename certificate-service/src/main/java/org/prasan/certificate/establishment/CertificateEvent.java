package org.prasan.certificate.establishment;

import java.time.LocalDate;
import org.prasan.certificate.Codes.CentreId;
import org.prasan.certificate.Codes.CertificateId;
import org.prasan.certificate.Codes.DistrictCode;
import org.prasan.certificate.Codes.ReasonCode;
import org.prasan.messaging.EventType;
import org.prasan.messaging.Flat;
import org.prasan.messaging.Says;
import org.prasan.messaging.Topic;

/** All that can have happened to a certificate; each record is what others read. */
@Topic(value = "certificate.certificate-events", key = "certificateId")
public sealed interface CertificateEvent {

  /** Which certificate, and whose. */
  @Flat
  record CertificateRef(
      @CertificateId String certificateId,
      @CentreId String centreId,
      @DistrictCode String districtCode) {}

  @EventType(
      value = "certificate.certificate-issued.v1",
      says = "A certificate of establishment was issued.",
      when = "a centre was established")
  record CertificateIssued(
      CertificateRef of,
      @Says(value = "Running number within the year, without gaps.", min = 1) int running,
      @Says(value = "Calendar year of the Buddhist era.", min = 2500, max = 2999) int yearBe,
      @Says("Day of issue.") LocalDate issuedOn)
      implements CertificateEvent {}

  @EventType(
      value = "certificate.certificate-suspended.v1",
      says = "A certificate does not hold for the time being.",
      when = "its centre was suspended")
  record CertificateSuspended(
      CertificateRef of,
      @ReasonCode String reason,
      @Says("First day on which it does not hold.") LocalDate effectiveOn)
      implements CertificateEvent {}

  @EventType(
      value = "certificate.certificate-reinstated.v1",
      says = "A suspended certificate holds again.",
      when = "its centre was reinstated")
  record CertificateReinstated(
      CertificateRef of, @Says("First day on which it holds again.") LocalDate effectiveOn)
      implements CertificateEvent {}

  @EventType(
      value = "certificate.certificate-revoked.v1",
      says = "A certificate ended for good.",
      when = "its centre was dissolved")
  record CertificateRevoked(
      CertificateRef of,
      @ReasonCode @Says("Reason code of the registry, or of the certificate service itself.")
          String reason,
      @Says("First day on which it does not hold.") LocalDate effectiveOn)
      implements CertificateEvent {}
}
