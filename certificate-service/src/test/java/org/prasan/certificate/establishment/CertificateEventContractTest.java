package org.prasan.certificate.establishment;

import static org.prasan.contracttesting.PublishedEvents.assertPublished;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.certificate.establishment.CertificateEvent.CertificateIssued;
import org.prasan.certificate.establishment.CertificateEvent.CertificateRef;
import org.prasan.certificate.establishment.CertificateEvent.CertificateReinstated;
import org.prasan.certificate.establishment.CertificateEvent.CertificateRevoked;
import org.prasan.certificate.establishment.CertificateEvent.CertificateSuspended;

class CertificateEventContractTest {

  private static final CertificateRef OF =
      new CertificateRef("2565-17", "0b6f6c1e-0a3a-3b55-9a39-1f1a2c3d4e5f", "1001");

  @Test
  void everyPayloadKeepsItsContract() {
    assertPublished(
        CertificateEvent.class,
        List.of(
            new CertificateIssued(OF, 17, 2565, LocalDate.of(2022, 12, 16)),
            new CertificateSuspended(OF, "PREMISES_UNAVAILABLE", LocalDate.of(2023, 3, 1)),
            new CertificateReinstated(OF, LocalDate.of(2023, 4, 1)),
            new CertificateRevoked(OF, "MERGED", LocalDate.of(2024, 1, 1))));
  }
}
