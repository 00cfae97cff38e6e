package org.prasan.certificate.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.certificate.establishment.CertificateEvent.CertificateIssued;
import org.prasan.certificate.establishment.CertificateEvent.CertificateRef;
import org.prasan.certificate.establishment.CertificateEvent.CertificateReinstated;
import org.prasan.certificate.establishment.CertificateEvent.CertificateRevoked;
import org.prasan.certificate.establishment.CertificateEvent.CertificateSuspended;
import org.prasan.messaging.EventType;
import org.prasan.messaging.outbox.EventJson;
import org.prasan.testing.contracts.EventContracts;

class CertificateEventContractTest {

  private static final CertificateRef OF = new CertificateRef("2565-17", "centre-1001", "1001");
  private static final LocalDate DAY = LocalDate.of(2022, 12, 16);

  private static final List<CertificateEvent> ALL =
      List.of(
          new CertificateIssued(OF, 17, 2565, DAY),
          new CertificateSuspended(OF, "UNDER_INQUIRY", DAY),
          new CertificateReinstated(OF, DAY),
          new CertificateRevoked(OF, "MERGED", DAY));

  @Test
  void everyPayloadKeepsItsContract() {
    var written = new HashSet<String>();
    for (CertificateEvent event : ALL) {
      String type = event.getClass().getAnnotation(EventType.class).value();
      EventContracts.assertValid(type, EventJson.MAPPER.writeValueAsBytes(event));
      written.add(type);
    }
    assertThat(written).isEqualTo(EventContracts.typesOf("certificate"));
  }
}
