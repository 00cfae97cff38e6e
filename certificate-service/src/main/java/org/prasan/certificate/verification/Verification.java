package org.prasan.certificate.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.certificate.establishment.Certificate;

/**
 * What anyone may learn about a certificate.
 *
 * @param certificate null when there is none that the answer is about
 */
public record Verification(
    VerificationResult result, @Nullable Subject certificate, Instant checkedAt) {

  /**
   * The certificate as the record has it.
   *
   * @param reason code of why it is suspended or revoked
   * @param effectiveOn since when it has its status
   */
  public record Subject(
      String id,
      String number,
      String centreNameTh,
      String centreNameEn,
      String districtCode,
      LocalDate issuedOn,
      @Nullable String reason,
      LocalDate effectiveOn) {}

  static Verification of(Certificate certificate, Instant now) {
    var latest = certificate.latest();
    return new Verification(
        VerificationResult.of(certificate.status()),
        new Subject(
            certificate.number().id(),
            certificate.number().text(),
            certificate.establishment().nameTh(),
            certificate.establishment().nameEn(),
            certificate.districtCode(),
            certificate.issuedOn(),
            latest.reason(),
            latest.effectiveOn()),
        now);
  }
}
