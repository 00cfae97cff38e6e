package org.prasan.registry.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prasan.registry.Answer;
import org.prasan.registry.RunningRegistry;
import org.prasan.testing.tokens.TestTokens;

/** Who was removed or disqualified comes back by the department's word, and by no detour. */
class RemovedVolunteerIT extends RunningRegistry {

  private static final String ELSEWHERE = "1049";
  private static final String ENDED_BY_ORDER = "volunteer-ended-by-order";

  private final String officer = TestTokens.centreOfficer(ANY_DISTRICT);
  private final String number = freshNationalId();
  private String removed;

  @BeforeEach
  void remove() {
    removed = registered(number);
    String ending = "{\"reason\": \"DISQUALIFIED\", \"endedOn\": \"2023-01-01\"}";
    String path = "/v1/volunteers/" + removed + "/ending";
    assertThat(post(TestTokens.department(), path, ending).status()).isEqualTo(200);
  }

  @Test
  void officerDoesNotRegisterThemAnew() {
    String body = volunteer(ANY_DISTRICT, number);
    assertThat(post(officer, "/v1/volunteers", body).type()).isEqualTo(ENDED_BY_ORDER);
    assertThat(post(TestTokens.department(), "/v1/volunteers", body).status()).isEqualTo(201);
  }

  @Test
  void officerDoesNotFreeTheirNumber() {
    assertThat(correct(officer, removed, freshNationalId()).type()).isEqualTo(ENDED_BY_ORDER);
    assertThat(correct(TestTokens.department(), removed, freshNationalId()).status())
        .isEqualTo(200);
  }

  @Test
  void officerDoesNotCorrectAnotherEntryToTheirs() {
    assertThat(correct(officer, registered(freshNationalId()), number).type())
        .isEqualTo(ENDED_BY_ORDER);
  }

  @Test
  void anotherDistrictIsNotToldWhatBecameOfThem() {
    String stranger = TestTokens.centreOfficer(ELSEWHERE);
    assertThat(post(stranger, "/v1/volunteers", volunteer(ELSEWHERE, number)).status())
        .isEqualTo(201);
  }

  private Answer correct(String token, String volunteerId, String nationalId) {
    String body =
        """
        {"reason": "TYPED_WRONG", "title": "นาย", "firstName": "ทดสอบ", "lastName": "สมมุติ",
         "registeredOn": "2020-01-15", "trainedOn": "2019-12-01", "nationalId": "%s"}
        """
            .formatted(nationalId);
    return post(token, "/v1/volunteers/" + volunteerId + "/correction", body);
  }

  private String registered(String nationalId) {
    return post(MINISTRY, "/v1/volunteers", volunteer(ANY_DISTRICT, nationalId)).id();
  }
}
