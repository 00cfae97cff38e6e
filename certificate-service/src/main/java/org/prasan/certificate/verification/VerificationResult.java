package org.prasan.certificate.verification;

import org.prasan.certificate.establishment.CertificateStatus;

/** The answer in one word. */
public enum VerificationResult {
  VALID,
  SUSPENDED,
  REVOKED,
  /** There is no such certificate. */
  UNKNOWN,
  /** Not what we signed, or not what the record says. */
  TAMPERED;

  static VerificationResult of(CertificateStatus status) {
    return switch (status) {
      case VALID -> VALID;
      case SUSPENDED -> SUSPENDED;
      case REVOKED -> REVOKED;
    };
  }
}
