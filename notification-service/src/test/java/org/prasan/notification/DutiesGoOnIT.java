package org.prasan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prasan.testing.tokens.TestTokens;

/** Duties that ended by mistake go on, with everything that was told in them before. */
class DutiesGoOnIT extends ServiceTest {

  private static final String MINE =
      """
      {"language": "th", "email": "somebody@example.org",
       "channels": {"inApp": true, "email": true}}
      """;

  /** Each event twice: a repetition takes back nothing that came after it. */
  @Test
  void volunteerWhoseEndWasTakenBackReadsEverythingAgainAndIsToldSo() {
    String me = TestTokens.volunteer("1010");
    String id = TestTokens.volunteerId("1010");
    put(me, "/v1/contacts/volunteer-1010", MINE).expectStatus().isOk();
    events.caseTaken(id);
    eventually(() -> assertThat(unread(me)).isEqualTo(1));
    volunteer(1, "ended", id);
    eventually(() -> assertThat(unread(me)).isZero());

    volunteer(2, "reinstated", id);
    volunteer(1, "ended", id);
    volunteer(2, "reinstated", id);
    eventually(() -> assertThat(notices(me)).contains("VOLUNTEER_REINSTATED", "CASE_TAKEN"));
    volunteer(3, "corrected", id);
    events.caseTaken(id);

    eventually(() ->
        assertThat(notices(me))
            .containsExactlyInAnyOrder(
                "CASE_TAKEN", "VOLUNTEER_REINSTATED", "VOLUNTEER_CORRECTED", "CASE_TAKEN"));
  }

  @Test
  void officersOfAnAgencyThatOpenedAgainAndTheCentresThatItServesAreToldSo() {
    officer("officer-1010", "1010");
    String me = TestTokens.agencyOfficer("a1");
    put(me, "/v1/contacts/agency-a1", MINE).expectStatus().isOk();
    agency(1, "closed");
    eventually(() -> assertThat(all("ended_audiences")).hasSize(1));

    agency(2, "reopened");
    agency(1, "closed");
    eventually(() -> assertThat(notices(me)).containsExactly("AGENCY_REOPENED"));
    assertThat(notices(TestTokens.centreOfficer("1010")))
        .containsExactly("AGENCY_REOPENED_CENTRES");
    events.referralWithdrawn("a1");
    eventually(() -> assertThat(unread(me)).isEqualTo(2));
    assertThat(all("ended_audiences")).isEmpty();
  }

  private void agency(long sequence, String became) {
    events.send(
        "registry.agency-events",
        "a1",
        sequence,
        "registry.agency-" + became + ".v1",
        Map.of("agencyId", "a1", "districts", List.of("1010")));
  }

  private void volunteer(long sequence, String became, String id) {
    events.send(
        "registry.volunteer-events",
        id,
        sequence,
        "registry.volunteer-" + became + ".v1",
        Map.of("volunteerId", id, "districtCode", "1010"));
  }

  private List<String> notices(String token) {
    return inbox(token).get("items").findValuesAsString("notice");
  }
}
