package org.prasan.registry.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prasan.registry.Answer;
import org.prasan.registry.RunningRegistry;
import org.prasan.testing.tokens.TestTokens;

class AttendanceIT extends RunningRegistry {

  @Test
  void countsWhoCameToAWorkshop() {
    String path = announcedWorkshop();
    String volunteer = volunteers(ANY_DISTRICT, 1).getFirst();

    assertThat(record(path, guestsAnd("nobody")).type()).isEqualTo("attendee-not-known");
    assertThat(record(path, guestsAnd(volunteer)).status()).isEqualTo(200);
    assertThat(headcount(path)).isEqualTo(13);
    assertThat(get(MINISTRY, "/v1/workshops?limit=1").json().path("items")).hasSize(1);
  }

  @Test
  void countsAgenciesOnlyWhenAllOfThemAreRegistered() {
    String path = announcedWorkshop();
    String agency = post(MINISTRY, "/v1/agencies", AGENCY).id();

    Answer unknown = record(path, agencies(agency, "nobody"));

    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.type()).isEqualTo("attendee-not-known");
    assertThat(headcount(path)).isZero();
    assertThat(record(path, agencies(agency, agency)).status()).isEqualTo(200);
    assertThat(headcount(path)).isEqualTo(2);
  }

  @Test
  void announcementIsCorrectedByTheDepartmentUntilSomebodyWasCounted() {
    String path = announcedWorkshop();
    String body =
        """
        {"reason": "TYPED_WRONG", "titleTh": "ประชุมใหญ่", "titleEn": "Assembly",
         "heldOn": "2022-12-17", "venueTh": "หอประชุม"}
        """;
    assertThat(post(TestTokens.centreOfficer("1050"), path + "/correction", body).status())
        .isEqualTo(403);

    assertThat(post(TestTokens.department(), path + "/correction", body).status()).isEqualTo(200);

    var found = get(TestTokens.auditor(), path).json();
    assertThat(found.path("heldOn").asString()).isEqualTo("2022-12-17");
    assertThat(found.path("venueTh").asString()).isEqualTo("หอประชุม");
    assertThat(found.at("/corrections/0/venueTh").asString()).isEqualTo("โรงแรม");
    record(path, "{\"attendees\": [{\"kind\": \"MINISTRY_EXECUTIVE\", \"count\": 1}]}");
    assertThat(post(MINISTRY, path + "/correction", body).type()).isEqualTo("workshop-held");
  }

  private String announcedWorkshop() {
    String announcement =
        """
        {"titleTh": "ประชุม", "titleEn": "Workshop", "heldOn": "2022-12-16",
         "venueTh": "โรงแรม"}
        """;
    return "/v1/workshops/" + post(MINISTRY, "/v1/workshops", announcement).id();
  }

  private Answer record(String path, String attendees) {
    return post(MINISTRY, path + "/attendance", attendees);
  }

  private int headcount(String path) {
    return get(TestTokens.auditor(), path).json().path("attendees").asInt();
  }

  private static String guestsAnd(String volunteer) {
    return """
    {"attendees": [{"kind": "MINISTRY_EXECUTIVE", "count": 12},
     {"kind": "COMMITTEE_MEMBER", "volunteerId": "%s"}]}
    """
        .formatted(volunteer);
  }

  private static String agencies(String one, String other) {
    return """
    {"attendees": [{"kind": "AGENCY_REPRESENTATIVE", "agencyId": "%s"},
     {"kind": "AGENCY_REPRESENTATIVE", "agencyId": "%s"}]}
    """
        .formatted(one, other);
  }
}
