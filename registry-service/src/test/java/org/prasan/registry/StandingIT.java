package org.prasan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.testing.tokens.TestTokens;

/** Rights end with what they came from, whatever a token still says. */
class StandingIT extends RunningRegistry {

  private static final String ENDING = "{\"reason\": \"REMOVED\", \"endedOn\": \"2023-01-01\"}";
  private static final List<String> WHAT_VOLUNTEERS_READ =
      List.of("/v1/centres", "/v1/volunteers", "/v1/agencies", "/v1/workshops");

  @Test
  void volunteerWhoseServiceEndedReadsNothing() {
    String district = freshDistrict();
    String centre = proposedCentre(district);
    String id = volunteers(district, 1).getFirst();
    String me = TestTokens.of("v", "VOLUNTEER").districts(district).claim("volunteer", id).token();
    assertThat(WHAT_VOLUNTEERS_READ).allMatch(path -> get(me, path).status() == 200);

    post(MINISTRY, "/v1/volunteers/" + id + "/ending", ENDING);

    assertThat(WHAT_VOLUNTEERS_READ).allMatch(path -> get(me, path).status() == 403);
    assertThat(get(me, "/v1/centres/" + centre).status()).isEqualTo(403);
    assertThat(get(me, "/v1/volunteers/" + id).status()).isEqualTo(403);
  }

  @Test
  void volunteerWhomTheRegisterDoesNotHoldReadsNothingOfIt() {
    String district = freshDistrict();
    var nobody = TestTokens.of("v0", "VOLUNTEER").districts(district);
    for (String me : List.of(nobody.token(), nobody.claim("volunteer", "1001-nobody").token())) {
      assertThat(WHAT_VOLUNTEERS_READ).allMatch(path -> get(me, path).status() == 403);
    }
  }

  @Test
  void officerOfAClosedAgencyReadsNothing() {
    String agency = post(MINISTRY, "/v1/agencies", AGENCY).id();
    String me = TestTokens.agencyOfficer(agency);
    List<String> paths = List.of("/v1/agencies", "/v1/agencies/" + agency, "/v1/workshops");
    assertThat(paths).allMatch(path -> get(me, path).status() == 200);

    post(MINISTRY, "/v1/agencies/" + agency + "/closure", "{\"closedOn\": \"2026-01-01\"}");

    assertThat(paths).allMatch(path -> get(me, path).status() == 403);
  }

  @Test
  void peopleOfASuspendedCentreAreTheDepartmentsUntilItIsReinstated() {
    String district = freshDistrict();
    String centre = centreWithCommittee(district);
    String path = "/v1/centres/" + centre;
    String officer = TestTokens.centreOfficer(district);
    String id = volunteers(district, 1).getFirst();
    post(MINISTRY, path + "/establishment", ESTABLISHMENT);
    assertThat(items(officer)).isEqualTo(10);

    String suspension = "{\"reason\": \"UNDER_INQUIRY\", \"effectiveOn\": \"2023-01-01\"}";
    assertThat(post(MINISTRY, path + "/suspension", suspension).status()).isEqualTo(200);
    officerLeftWithTheCentreAlone(district, centre, id);

    String reinstatement = "{\"effectiveOn\": \"2023-02-01\"}";
    assertThat(post(TestTokens.department(), path + "/reinstatement", reinstatement).status())
        .isEqualTo(200);
    assertThat(items(officer)).isEqualTo(10);
    assertThat(get(officer, "/v1/volunteers/" + id).status()).isEqualTo(200);
  }

  @Test
  void peopleOfADissolvedCentreAreTheDepartmentsUntilAnotherIsEstablished() {
    String district = freshDistrict();
    String centre = centreWithCommittee(district);
    String id = volunteers(district, 1).getFirst();
    post(MINISTRY, "/v1/centres/" + centre + "/establishment", ESTABLISHMENT);
    String dissolution = "{\"reason\": \"CLOSED\", \"effectiveOn\": \"2023-01-01\"}";
    post(MINISTRY, "/v1/centres/" + centre + "/dissolution", dissolution);
    officerLeftWithTheCentreAlone(district, centre, id);
    String officer = TestTokens.centreOfficer(district);
    assertThat(post(officer, "/v1/centres", centre(district)).status()).isEqualTo(404);

    String next = centreWithCommittee(district);
    officerLeftWithTheCentreAlone(district, next, id);
    post(MINISTRY, "/v1/centres/" + next + "/establishment", ESTABLISHMENT);
    assertThat(get(officer, "/v1/volunteers/" + id).status()).isEqualTo(200);
  }

  private void officerLeftWithTheCentreAlone(String district, String centre, String volunteer) {
    String officer = TestTokens.centreOfficer(district);
    assertThat(get(officer, "/v1/centres/" + centre).status()).isEqualTo(200);
    assertThat(items(officer)).isZero();
    assertThat(get(officer, "/v1/volunteers/" + volunteer).status()).isEqualTo(404);
    assertThat(post(officer, "/v1/volunteers", volunteer(district, freshNationalId())).status())
        .isEqualTo(404);
    assertThat(post(officer, "/v1/volunteers/" + volunteer + "/ending", ENDING).status())
        .isEqualTo(404);
    assertThat(
            post(officer, "/v1/centres/" + centre + "/committee", committee(List.of("v1")))
                .status())
        .isEqualTo(404);
    assertThat(get(TestTokens.department(), "/v1/volunteers/" + volunteer).status()).isEqualTo(200);
  }

  private int items(String token) {
    return get(token, "/v1/volunteers").json().path("items").size();
  }

  @Test
  void seatOfAVolunteerWhoseServiceEndedIsShownAsVacant() {
    String district = freshDistrict();
    String path = "/v1/centres/" + centreWithCommittee(district);
    String officer = TestTokens.centreOfficer(district);
    assertThat(get(officer, path).json().path("vacantSeats")).isEmpty();
    String chair = get(officer, path).json().at("/committee/members/0/volunteerId").asString();

    post(officer, "/v1/volunteers/" + chair + "/ending", ENDING);

    for (var centre :
        List.of(get(officer, path).json(), get(officer, "/v1/centres").json().at("/items/0"))) {
      assertThat(centre.path("vacantSeats")).hasSize(1);
      assertThat(centre.at("/vacantSeats/0/role").asString()).isEqualTo("CHAIR");
      assertThat(centre.at("/vacantSeats/0/volunteerId").asString()).isEqualTo(chair);
    }
  }
}
