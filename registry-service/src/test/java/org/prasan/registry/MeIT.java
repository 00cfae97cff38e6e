package org.prasan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.testing.tokens.TestTokens;

/** Callers are told what the register takes them for. */
class MeIT extends RunningRegistry {

  @Test
  void officerOfASuspendedCentreIsToldThatTheDistrictIsFrozen() {
    String district = freshDistrict();
    String path = "/v1/centres/" + centreWithCommittee(district);
    post(MINISTRY, path + "/establishment", ESTABLISHMENT);
    String me = TestTokens.chair(district);
    assertThat(me(me)).contains("\"districts\":[\"" + district + "\"],\"frozenDistricts\":[]");

    post(
        MINISTRY,
        path + "/suspension",
        "{\"reason\":\"UNDER_INQUIRY\",\"effectiveOn\":\"2023-01-01\"}");

    assertThat(me(me))
        .contains(
            "\"roles\":[\"CENTRE_OFFICER\"]",
            "\"districts\":[],\"frozenDistricts\":[\"" + district + "\"]",
            "\"position\":\"CHAIR\"");
  }

  @Test
  void whoseEveryRoleHasEndedIsToldSoAndNothingElse() {
    String agency = post(MINISTRY, "/v1/agencies", AGENCY).id();
    post(MINISTRY, "/v1/agencies/" + agency + "/closure", "{\"closedOn\": \"2026-01-01\"}");
    for (String me :
        List.of(TestTokens.agencyOfficer(agency), TestTokens.of("v", "VOLUNTEER").token())) {
      assertThat(me(me)).contains("\"roles\":[],\"endedRoles\":[\"");
    }
  }

  private String me(String token) {
    Answer answer = get(token, "/v1/me");
    assertThat(answer.status()).isEqualTo(200);
    return answer.text();
  }
}
