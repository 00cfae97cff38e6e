package org.prasan.certificate.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.prasan.certificate.CertificateTestData;
import org.prasan.certificate.establishment.CertificateEvent.CertificateIssued;
import org.prasan.certificate.establishment.CertificateEvent.CertificateRef;
import org.prasan.certificate.establishment.CertificateEvent.CertificateReinstated;
import org.prasan.certificate.establishment.CertificateEvent.CertificateRevoked;
import org.prasan.certificate.establishment.CertificateEvent.CertificateSuspended;

class CertificateTest {

  private static final LocalDate LATER = LocalDate.of(2023, 6, 1);
  private static final LocalDate MUCH_LATER = LocalDate.of(2024, 6, 1);

  @Test
  void isIssuedOnTheDayItsCentreWasEstablished() {
    var number = new CertificateNumber(2565, 17);
    var signatory = new Signatory(null, "ปลัดกระทรวง", "Permanent Secretary");
    var issue = Certificate.issue(number, CertificateTestData.establishment(), signatory, "a.b.c");
    assertThat(issue.state().status()).isEqualTo(CertificateStatus.VALID);
    assertThat(issue.events())
        .containsExactly(
            new CertificateIssued(
                new CertificateRef("2565-17", "centre-1001", "1001"),
                17,
                2565,
                CertificateTestData.ESTABLISHED));
  }

  @Test
  void belongsToTheSeriesOfTheCalendarYearNotTheFiscalOne() {
    assertThat(Certificate.seriesOf(CertificateTestData.establishment())).isEqualTo(2565);
  }

  @Test
  void isSuspendedAndReinstatedWithItsCentre() {
    var suspended = Certificates2565.first().suspend("UNDER_INQUIRY", LATER);
    assertThat(suspended.events()).hasExactlyElementsOfTypes(CertificateSuspended.class);
    assertThat(suspended.state().latest())
        .isEqualTo(new StatusChange(CertificateStatus.SUSPENDED, "UNDER_INQUIRY", LATER));

    var reinstated = suspended.state().reinstate(MUCH_LATER);
    assertThat(reinstated.events()).hasExactlyElementsOfTypes(CertificateReinstated.class);
    assertThat(reinstated.state().status()).isEqualTo(CertificateStatus.VALID);
    assertThat(reinstated.state().history()).hasSize(3);
  }

  @Test
  void isRevokedWhenItsCentreIsDissolvedEvenWhileSuspended() {
    var revoked =
        Certificates2565.first().suspend("OTHER", LATER).state().revoke("MERGED", MUCH_LATER);
    assertThat(revoked.events()).hasExactlyElementsOfTypes(CertificateRevoked.class);
    assertThat(revoked.state().status()).isEqualTo(CertificateStatus.REVOKED);
  }

  @Test
  void nothingBringsItBackOnceRevoked() {
    var revoked = Certificates2565.firstRevoked();
    assertThat(revoked.reinstate(MUCH_LATER).state()).isEqualTo(revoked);
    assertThat(revoked.suspend("OTHER", MUCH_LATER).state()).isEqualTo(revoked);
    assertThat(revoked.revoke("CLOSED", MUCH_LATER).events()).isEmpty();
  }

  @Test
  void raisesNothingWhenNothingChanges() {
    assertThat(Certificates2565.first().reinstate(LATER).events()).isEmpty();
    var suspended = Certificates2565.first().suspend("OTHER", LATER).state();
    assertThat(suspended.suspend("OTHER", MUCH_LATER).events()).isEmpty();
  }

  @Test
  void numberIsWrittenInThreeWays() {
    var number = new CertificateNumber(2565, 17);
    assertThat(number.id()).isEqualTo("2565-17");
    assertThat(number.text()).isEqualTo("17/2565");
    assertThat(number.formal()).isEqualTo("๑๗/๒๕๖๕");
    assertThat(CertificateNumber.ofId("2565-17")).contains(number);
    assertThat(CertificateNumber.ofId("2565-017")).isEmpty();
    assertThat(CertificateNumber.ofId("17/2565")).isEmpty();
  }
}
