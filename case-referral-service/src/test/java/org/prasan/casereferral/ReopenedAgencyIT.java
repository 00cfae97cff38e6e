package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.referral.AgencyClosing;
import org.prasan.casereferral.referral.ReferralCommandHandler;
import org.prasan.messaging.Intent;
import org.prasan.testing.tokens.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;

/** An agency whose closure was taken back begins with an empty queue. */
class ReopenedAgencyIT extends CaseReferralIT {

  @Autowired private ReferralCommandHandler referrals;

  /** What came back stays back; what is sent afterwards is not taken for the closed agency's. */
  @Test
  void agencyThatOpenedAgainIsAskedAgainAndALateWordOfItsClosureTakesNothingFromIt() {
    String agency = agency("OPEN");
    String caseId = takenCase("NORMAL", "INCOME");
    String returned = refer(caseId, agency);
    String token = TestTokens.agencyOfficer(agency);
    registry.agencyClosed(agency, 2);
    eventually(() -> assertThat(firstNeed(caseId).path("state").asString()).isEqualTo("OPEN"));
    Instant reopened = Instant.now().minusSeconds(1);
    registry.agencyReopened(agency, 3, reopened);
    registry.agencyReopened(agency, 3, reopened);
    registry.agencyCorrected(agency, 4, "มูลนิธิที่สะกดถูก");

    eventually(() ->
        assertThat(ok(get(OFFICER, "/v1/agencies?district=1001&limit=200")).text())
            .contains("มูลนิธิที่สะกดถูก"));
    String referral = refer(caseId, agency);
    eventually(() -> assertThat(get(token, "/v1/referrals/" + referral).status()).isEqualTo(200));
    assertThat(stateOf(returned)).isEqualTo("WITHDRAWN");
    referrals.handle(
        new AgencyClosing(agency, reopened.minusSeconds(60)), Intent.byClock("late-" + agency));
    assertThat(stateOf(referral)).isEqualTo("SENT");
    referrals.handle(new AgencyClosing(agency, Instant.now()), Intent.byClock("again-" + agency));
    assertThat(stateOf(referral)).isEqualTo("WITHDRAWN");
  }

  private String stateOf(String referral) {
    return ok(get(OFFICER, "/v1/referrals/" + referral)).json().path("state").asString();
  }
}
