package org.prasan.casereferral.referral.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prasan.casereferral.Inbound;
import org.prasan.casereferral.referral.inbound.CaseEventHandler.CaseReferred;
import org.prasan.casereferral.referral.inbound.CaseEventHandler.CaseRestricted;

class CaseReferredContractTest {

  @Test
  void readsThePublishedExample() {
    var referred = Inbound.example("case-referral.case-referred.v1").as(CaseReferred.class);
    assertThat(referred.referralId()).isNotBlank();
    assertThat(referred.agencyId()).isNotBlank();
    assertThat(referred.urgency()).isNotNull();
  }

  @Test
  void readsWhoMaySeeTheCase() {
    var restricted = Inbound.example("case-referral.case-restricted.v1").as(CaseRestricted.class);
    assertThat(restricted.caseId()).isNotBlank();
    assertThat(restricted.restrictedTo()).isNotEmpty();
    var referred = Inbound.example("case-referral.case-referred.v1").as(CaseReferred.class);
    assertThat(referred.restrictedTo()).isNotEmpty();
  }
}
