package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Money is given under a programme of the register, and counted per person. */
class AidIT extends CaseReferralIT {

  @Test
  void refusesAProgrammeThatTheRegisterDoesNotHold() {
    String id = takenCase("NORMAL", "INCOME");
    var aid = Map.of("programme", "XX_ANY", "amount", 999_999.99, "outcome", "HELPED_FULL");
    Answer answer = post(OFFICER, "/v1/cases/" + id + "/needs/" + id + "-1/aid", aid);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problem()).isEqualTo("programme-unknown");
    assertThat(answer.field()).isEqualTo("programme");
  }

  @Test
  void refusesTheFourthTimeOfAProgrammeThatMayBeGivenThreeTimesAYear() {
    String id = takenCase("NORMAL", "INCOME");
    var aid =
        Map.of("programme", "DSDW_LOW_INCOME_FAMILY", "amount", 3000, "outcome", "HELPED_PART");
    String path = "/v1/cases/" + id + "/needs/" + id + "-1/aid";
    for (int times = 0; times < 3; times++) {
      ok(post(OFFICER, path, aid));
    }
    Answer fourth = post(OFFICER, path, aid);
    assertThat(fourth.status()).isEqualTo(409);
    assertThat(fourth.problem()).isEqualTo("aid-times-used-up");
  }
}
