package org.prasan.certificate.establishment;

/** Whether the certified centre stands in the registry now. */
public enum CertificateStatus {
  VALID,
  SUSPENDED,
  REVOKED
}
