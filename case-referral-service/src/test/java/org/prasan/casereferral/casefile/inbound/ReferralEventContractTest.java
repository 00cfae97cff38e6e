package org.prasan.casereferral.casefile.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prasan.casereferral.Inbound;
import org.prasan.casereferral.casefile.inbound.ReferralEventHandler.OutcomeRecorded;
import org.prasan.casereferral.casefile.inbound.ReferralEventHandler.ReferralAccepted;
import org.prasan.casereferral.casefile.inbound.ReferralEventHandler.ReferralExpired;
import org.prasan.casereferral.casefile.inbound.ReferralEventHandler.ReferralRejected;
import org.prasan.casereferral.casefile.inbound.ReferralEventHandler.ReferralWithdrawn;

class ReferralEventContractTest {

  @Test
  void readsThePublishedExamples() {
    assertThat(as("referral-accepted", ReferralAccepted.class).acceptedAt()).isNotNull();
    assertThat(as("referral-rejected", ReferralRejected.class).reason()).isNotBlank();
    assertThat(as("referral-expired", ReferralExpired.class).expiredAt()).isNotNull();
    assertThat(as("referral-withdrawn", ReferralWithdrawn.class).withdrawnAt()).isNotNull();
    assertThat(as("outcome-recorded", OutcomeRecorded.class).outcome()).isNotNull();
  }

  private static <T> T as(String name, Class<T> record) {
    return Inbound.example("case-referral." + name + ".v1").as(record);
  }
}
