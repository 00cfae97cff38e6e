package org.prasan.casereferral.casefile.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prasan.casereferral.Inbound;

class ReferralReportContractTest {

  @Test
  void readsThePublishedExamples() {
    assertThat(ReferralEventHandler.REPORTS)
        .isNotEmpty()
        .allSatisfy((type, report) ->
            assertThat(report.apply(Inbound.example(type)))
                .hasNoNullFieldsOrPropertiesExcept("reason"));
  }
}
