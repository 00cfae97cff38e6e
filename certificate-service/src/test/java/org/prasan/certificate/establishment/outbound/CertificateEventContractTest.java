package org.prasan.certificate.establishment.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.certificate.establishment.CertificateEvent;
import org.prasan.certificate.establishment.CertificateEvent.CertificateIssued;
import org.prasan.certificate.establishment.CertificateEvent.CertificateReinstated;
import org.prasan.certificate.establishment.CertificateEvent.CertificateRevoked;
import org.prasan.certificate.establishment.CertificateEvent.CertificateSuspended;
import org.prasan.certificate.establishment.CertificateNumber;
import org.prasan.testing.contracts.EventContracts;
import tools.jackson.databind.json.JsonMapper;

class CertificateEventContractTest {

  private static final CertificateNumber NUMBER = new CertificateNumber(2565, 17);
  private static final LocalDate DAY = LocalDate.of(2022, 12, 16);

  private static final List<CertificateEvent> ALL =
      List.of(
          new CertificateIssued(NUMBER, "centre-1001", "1001", DAY),
          new CertificateSuspended(NUMBER, "centre-1001", "1001", "UNDER_INQUIRY", DAY),
          new CertificateReinstated(NUMBER, "centre-1001", "1001", DAY),
          new CertificateRevoked(NUMBER, "centre-1001", "1001", "MERGED", DAY));

  @Test
  void everyPayloadKeepsItsContract() {
    var translator = new CertificateEventTranslator();
    var written = new HashSet<String>();
    for (CertificateEvent event : ALL) {
      var wire = translator.toWire(event);
      EventContracts.assertValid(wire.type(), JsonMapper.shared().writeValueAsBytes(wire.data()));
      written.add(wire.type());
    }
    assertThat(written).isEqualTo(EventContracts.typesOf("certificate"));
  }
}
