package org.prasan.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticeTest {

  @Test
  void expiredReferralIsToldToTheCentreAndEscalatedToTheDepartment() {
    assertThat(Notice.of("case-referral.referral-expired.v1"))
        .extracting(Notice::told)
        .containsExactly(Told.CENTRE_OFFICERS, Told.DEPARTMENT);
  }

  @Test
  void newReferralIsToldToTheAgencyOnly() {
    assertThat(Notice.of("case-referral.referral-sent.v1"))
        .extracting(Notice::told)
        .containsExactly(Told.AGENCY_OFFICERS);
  }

  @Test
  void revokedCertificateIsToldToTheCentreAndTheDepartment() {
    assertThat(Notice.of("certificate.certificate-revoked.v1"))
        .extracting(Notice::told)
        .containsExactly(Told.CENTRE, Told.DEPARTMENT);
  }

  @Test
  void eventThatThePolicyDoesNotNameIsToldToNobody() {
    assertThat(Notice.of("registry.volunteer-registered.v1")).isEmpty();
  }
}
