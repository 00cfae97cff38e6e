package org.prasan.casereferral.casefile.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prasan.casereferral.Inbound;
import org.prasan.casereferral.casefile.inbound.ReferralEvents.OutcomeRecorded;
import org.prasan.casereferral.casefile.inbound.ReferralEvents.ReferralAccepted;
import org.prasan.casereferral.casefile.inbound.ReferralEvents.ReferralExpired;
import org.prasan.casereferral.casefile.inbound.ReferralEvents.ReferralRejected;
import org.prasan.casereferral.casefile.inbound.ReferralEvents.ReferralWithdrawn;

class ReferralReportContractTest {

  @Test
  void readsThePublishedExamples() {
    assertThat(as("referral-accepted", ReferralAccepted.class).acceptedAt()).isNotNull();
    assertThat(as("referral-rejected", ReferralRejected.class).reason()).isNotBlank();
    assertThat(as("referral-expired", ReferralExpired.class).expiredAt()).isNotNull();
    assertThat(as("referral-withdrawn", ReferralWithdrawn.class).withdrawnAt()).isNotNull();
    assertThat(as("outcome-recorded", OutcomeRecorded.class).outcome()).isNotNull();
  }

  private static <T extends Record> T as(String name, Class<T> record) {
    return Inbound.example("case-referral." + name + ".v1").as(record);
  }
}
