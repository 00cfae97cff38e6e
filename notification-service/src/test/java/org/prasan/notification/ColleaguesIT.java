package org.prasan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prasan.testing.tokens.TestTokens;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Those who work together read each other's names instead of ids. */
class ColleaguesIT extends ServiceTest {

  private static final String NAME = "สมหญิง ตัวอย่าง";
  private static final String ASKED =
      """
      {"subjects": ["officer-1010", "agency-a1", "volunteer-1010", "nobody"]}
      """;
  private static final String VOLUNTEER =
      """
      {"roles": ["VOLUNTEER"], "districts": ["1010"], "volunteerId": "1010-volunteer",
       "language": "th", "channels": {"inApp": true, "email": false}}
      """;
  private static final String OF_AGENCY =
      """
      {"roles": ["AGENCY_OFFICER"], "agency": "a1", "language": "th",
       "channels": {"inApp": true, "email": false}}
      """;

  @BeforeEach
  void peopleComeWithTheirNames() {
    officer("officer-1010", "1010");
    contact("agency-a1", OF_AGENCY);
    contact("volunteer-1010", VOLUNTEER);
    tellName("officer-1010", NAME);
    tellName("agency-a1", "อนันต์ ตัวอย่าง");
    tellName("volunteer-1010", "มานี ตัวอย่าง");
  }

  @Test
  void officersOfACentreAndOfAnAgencyKnowTheirOwnByName() {
    assertThat(named(TestTokens.chair("1010"))).hasToString("[\"officer-1010\"]");
    assertThat(named(TestTokens.of("other", "AGENCY_OFFICER").agency("a1").token()))
        .hasToString("[\"agency-a1\"]");
    assertThat(named(TestTokens.centreOfficer("1011"))).hasToString("[]");
    assertThat(named(TestTokens.agencyOfficer("a2"))).hasToString("[]");
  }

  @Test
  void thoseWhoSeeEveryDistrictKnowAllOfTheStaffAndNoVolunteer() {
    for (String token :
        new String[] {TestTokens.ministry(), TestTokens.department(), TestTokens.auditor()}) {
      assertThat(named(token)).hasToString("[\"agency-a1\",\"officer-1010\"]");
    }
  }

  @Test
  void volunteersAndOperatorsAskInVain() {
    for (String token :
        new String[] {
          TestTokens.volunteer("1010"), TestTokens.of("operator", "OPERATOR").token()
        }) {
      ask(token).expectStatus().isForbidden();
    }
  }

  @Test
  void whoWasShownANameIsInTheAccessLog() {
    String reader = "reader-" + UUID.randomUUID();
    String token = TestTokens.of(reader, "CENTRE_OFFICER").districts("1010").token();
    JsonNode shown = json(ask(token)).at("/items/0");
    assertThat(shown.path("name").asString()).isEqualTo(NAME);
    JsonNode entry =
        json(get(TestTokens.auditor(), "/v1/accesses?subject=" + reader)).at("/items/0");
    assertThat(entry.path("records")).hasToString("[\"officer-1010\"]");
    assertThat(entry.path("fields")).hasToString("[\"NAME\"]");
  }

  @Test
  void aNameIsStoredSealedAndGoesWithThePersonForGood() {
    String leaver = "leaver-" + UUID.randomUUID();
    officer(leaver, "1010");
    tellName(leaver, NAME);
    assertThat(all("contacts").toString()).doesNotContain(NAME, "สมหญิง");
    assertThat(knows(leaver)).isTrue();
    postForMinistry(
        "/v1/erasures",
        "{\"person\": {\"subject\": \"%s\"}, \"ground\": \"ORDERED\"}".formatted(leaver),
        UUID.randomUUID().toString());
    assertThat(knows(leaver)).isFalse();
    contact(leaver, VOLUNTEER.replace("VOLUNTEER", "CENTRE_OFFICER"));
    tellName(leaver, NAME);
    assertThat(knows(leaver)).isFalse();
  }

  private boolean knows(String subject) {
    String asked = "{\"subjects\": [\"%s\"]}".formatted(subject);
    return !json(send(HttpMethod.POST, TestTokens.chair("1010"), "/v1/subjects", asked))
        .path("items")
        .isEmpty();
  }

  private String named(String token) {
    return json(ask(token)).path("items").findValuesAsString("subject").stream()
        .map(subject -> '"' + subject + '"')
        .toList()
        .toString()
        .replace(", ", ",");
  }

  private ResponseSpec ask(String token) {
    return send(HttpMethod.POST, token, "/v1/subjects", ASKED);
  }
}
