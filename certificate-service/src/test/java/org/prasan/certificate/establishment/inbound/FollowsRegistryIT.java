package org.prasan.certificate.establishment.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.prasan.certificate.RegistrySays.DISSOLVED;
import static org.prasan.certificate.RegistrySays.ESTABLISHED;
import static org.prasan.certificate.RegistrySays.REINSTATED;
import static org.prasan.certificate.RegistrySays.SUSPENDED;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.prasan.certificate.CertificateTestData;
import org.prasan.certificate.RegistrySays;
import org.prasan.certificate.WholeService;
import org.prasan.certificate.establishment.Certificate;
import org.prasan.certificate.establishment.CertificateStatus;
import org.prasan.certificate.establishment.Certificates;
import org.prasan.contracttesting.EventContracts;
import org.prasan.messaging.Stored;
import org.prasan.testing.engines.PublishedRecords;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class FollowsRegistryIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String TOPIC = "certificate.certificate-events";

  @Autowired private Certificates certificates;

  @Test
  void issuesSuspendsReinstatesAndRevokesWithTheCentre() {
    var centre = new RegistrySays("1002");
    centre.says("registry.centre-proposed.v1", Map.of());
    centre.says(ESTABLISHED, Map.of("establishedOn", "2031-12-31"));
    awaitStatus(centre, CertificateStatus.VALID);
    centre.says(SUSPENDED, Map.of("reason", "UNDER_INQUIRY"));
    awaitStatus(centre, CertificateStatus.SUSPENDED);
    centre.says(REINSTATED, Map.of());
    awaitStatus(centre, CertificateStatus.VALID);
    centre.says(DISSOLVED, Map.of("reason", "MERGED"));
    var revoked = awaitStatus(centre, CertificateStatus.REVOKED);
    assertThat(revoked.state().latest().reason()).isEqualTo("MERGED");
    assertThat(revoked.state().history()).hasSize(4);
    assertThat(typesToldAbout(revoked.id(), 4))
        .containsExactly(
            "certificate.certificate-issued.v1",
            "certificate.certificate-suspended.v1",
            "certificate.certificate-reinstated.v1",
            "certificate.certificate-revoked.v1");
  }

  @Test
  void sameEventDeliveredTwiceIssuesOneCertificate() {
    var centre = new RegistrySays("1003");
    String event = UUID.randomUUID().toString();
    centre.says(ESTABLISHED, Map.of("establishedOn", "2032-12-31"), event, 1);
    centre.says(ESTABLISHED, Map.of("establishedOn", "2032-12-31"), event, 1);
    centre.says(SUSPENDED, Map.of(), UUID.randomUUID().toString(), 2);
    var only = awaitStatus(centre, CertificateStatus.SUSPENDED);
    assertThat(only.id()).isEqualTo("2575-1");
    assertThat(CertificateTestData.ofYear(certificates, 2575)).hasSize(1);
  }

  /** It shows neither premises nor members, and goes on following the centre. */
  @Test
  void moveAndTheNextCommitteeLeaveTheCertificateAsItIs() {
    var centre = new RegistrySays("1005");
    centre.says(ESTABLISHED, Map.of("establishedOn", "2046-12-31"));
    centre.says("registry.centre-premises-changed.v1", Map.of("reason", "CHANGED_SINCE"));
    centre.says("registry.committee-appointed.v1", Map.of());
    centre.says(SUSPENDED, Map.of("reason", "UNDER_INQUIRY"));
    assertThat(awaitStatus(centre, CertificateStatus.SUSPENDED).state().history()).hasSize(2);
  }

  @Test
  void centreThatWasNeverEstablishedIsDissolvedWithoutACertificate() {
    var proposed = new RegistrySays("1004");
    proposed.says("registry.centre-proposed.v1", Map.of());
    proposed.says(DISSOLVED, Map.of("reason", "CLOSED"));
    var later = new RegistrySays("1004");
    later.says(ESTABLISHED, Map.of("establishedOn", "2033-12-31"));
    awaitStatus(later, CertificateStatus.VALID);
    assertThat(of(proposed)).isEmpty();
  }

  private Stored<Certificate> awaitStatus(RegistrySays centre, CertificateStatus status) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(of(centre))
                .singleElement()
                .satisfies(found -> assertThat(found.state().status()).isEqualTo(status)));
    return of(centre).getFirst();
  }

  private List<Stored<Certificate>> of(RegistrySays centre) {
    return CertificateTestData.ofCentre(certificates, centre.centreId());
  }

  private static List<String> typesToldAbout(String certificateId, int expected) {
    await()
        .atMost(PATIENCE)
        .until(() -> PublishedRecords.of(TOPIC, certificateId).size() >= expected);
    return PublishedRecords.of(TOPIC, certificateId).stream()
        .map(FollowsRegistryIT::valid)
        .toList();
  }

  private static String valid(ConsumerRecord<String, byte[]> told) {
    String type = PublishedRecords.header(told, "ce_type");
    EventContracts.assertValid(type, told.value());
    return type;
  }
}
