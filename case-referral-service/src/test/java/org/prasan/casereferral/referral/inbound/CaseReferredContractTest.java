package org.prasan.casereferral.referral.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prasan.casereferral.Inbound;
import org.prasan.casereferral.referral.inbound.CaseEventHandler.CaseReferred;

class CaseReferredContractTest {

  @Test
  void readsThePublishedExample() {
    var referred = Inbound.example("case-referral.case-referred.v1").as(CaseReferred.class);
    assertThat(referred.referralId()).isNotBlank();
    assertThat(referred.agencyId()).isNotBlank();
    assertThat(referred.urgency()).isNotNull();
  }
}
