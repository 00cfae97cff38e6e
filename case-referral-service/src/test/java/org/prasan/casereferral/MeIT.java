package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.prasan.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

/** Callers are told what this service has heard of them. */
class MeIT extends CaseReferralIT {

  @Test
  void tellsWhatHasEndedSinceTheTokenWasMade() {
    String centre = UUID.randomUUID().toString();
    String agency = UUID.randomUUID().toString();
    registry.centreEstablished(centre, "1049");
    registry.centreMoved(centre, 2, "suspended");
    registry.agencyRegistered(agency, "1049", "OPEN");
    registry.agencyClosed(agency, 2);

    eventually(() ->
        assertThat(me(TestTokens.centreOfficer("1049")).path("frozenDistricts"))
            .hasToString("[\"1049\"]"));
    eventually(() ->
        assertThat(me(TestTokens.agencyOfficer(agency)).path("endedRoles"))
            .hasToString("[\"AGENCY_OFFICER\"]"));
    assertThat(me(TestTokens.of("gone", "VOLUNTEER").districts("1049").token()).path("roles"))
        .isEmpty();
    assertThat(me(OFFICER).path("frozenDistricts")).isEmpty();
  }

  private JsonNode me(String token) {
    return ok(get(token, "/v1/me")).json();
  }
}
