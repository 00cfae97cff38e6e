package org.prasan.certificate.establishment;

import java.time.LocalDate;

/** All that can be asked of certificates; only the registry asks. */
public sealed interface CertificateCommand {

  record IssueCertificate(Establishment establishment) implements CertificateCommand {}

  record SuspendCertificate(String centreId, String reason, LocalDate effectiveOn)
      implements CertificateCommand {}

  record ReinstateCertificate(String centreId, LocalDate effectiveOn)
      implements CertificateCommand {}

  record RevokeCertificate(String centreId, String reason, LocalDate effectiveOn)
      implements CertificateCommand {}
}
