package org.prasan.registry.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prasan.registry.Answer;
import org.prasan.registry.RunningRegistry;
import org.prasan.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

class AgencyCorrectionIT extends RunningRegistry {

  private static final String CORRECTION =
      """
      {"reason": "TYPED_WRONG", "kind": "HOSPITAL", "nameTh": "โรงพยาบาลทดสอบ",
       "nameEn": "Test Hospital"}
      """;
  private static final String REOPENING = "{\"reason\": \"ENTERED_IN_ERROR\"}";

  @Test
  void namesTypedWrongAreCorrectedByTheDepartmentAlone() {
    String id = post(MINISTRY, "/v1/agencies", AGENCY).id();
    String path = "/v1/agencies/" + id;
    assertThat(post(TestTokens.agencyOfficer(id), path + "/correction", CORRECTION).status())
        .isEqualTo(403);

    assertThat(post(TestTokens.department(), path + "/correction", CORRECTION).status())
        .isEqualTo(200);

    JsonNode found = get(MINISTRY, path).json();
    assertThat(found.path("nameEn").asString()).isEqualTo("Test Hospital");
    assertThat(found.path("kind").asString()).isEqualTo("HOSPITAL");
    assertThat(found.at("/corrections/0/profile/nameEn").asString()).isEqualTo("Test Foundation");
    assertThat(found.at("/services/0").asString()).isEqualTo("SHELTER");
    Answer nowhere =
        post(
            MINISTRY,
            path + "/correction",
            CORRECTION.replace("}", ", \"coLocatedCentreId\": \"none\"}"));
    assertThat(nowhere.type()).isEqualTo("centre-not-known");
  }

  @Test
  void agencyClosedByMistakeOpensAgainAndItsOfficersMayActAgain() {
    String id = post(MINISTRY, "/v1/agencies", AGENCY).id();
    String path = "/v1/agencies/" + id;
    String officer = TestTokens.agencyOfficer(id);
    post(MINISTRY, path + "/closure", "{\"closedOn\": \"2023-01-01\"}");
    assertThat(put(officer, path + "/capacity", "{\"capacity\": \"FULL\"}").status())
        .isEqualTo(403);

    Answer first = post(MINISTRY, path + "/reopening", REOPENING, "reopen-" + id);

    assertThat(first.status()).isEqualTo(200);
    assertThat(post(MINISTRY, path + "/reopening", REOPENING, "reopen-" + id).text())
        .isEqualTo(first.text());
    assertThat(get(MINISTRY, path).json().path("state").asString()).isEqualTo("OPEN");
    assertThat(get(MINISTRY, path).json().at("/corrections/0/closedOn").asString())
        .isEqualTo("2023-01-01");
    assertThat(put(officer, path + "/capacity", "{\"capacity\": \"LIMITED\"}").status())
        .isEqualTo(200);
    assertThat(post(MINISTRY, path + "/reopening", REOPENING).type())
        .isEqualTo("agency-not-closed");
  }
}
