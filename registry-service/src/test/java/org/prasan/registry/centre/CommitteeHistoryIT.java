package org.prasan.registry.centre;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prasan.registry.RunningRegistry;
import org.prasan.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

class CommitteeHistoryIT extends RunningRegistry {

  private final String district = freshDistrict();

  @Test
  void committeeThatWasReplacedStaysKnown() {
    String centre = "/v1/centres/" + centreWithCommittee(district);
    assertThat(committees(centre)).hasSize(1);
    String lost = committees(centre).at("/0/committee/members/0/volunteerId").asString();
    post(
        MINISTRY,
        "/v1/volunteers/" + lost + "/ending",
        "{\"reason\": \"RESIGNED\", \"endedOn\": \"2023-01-01\"}");

    assertThat(post(MINISTRY, centre + "/committee", committee(volunteers(district, 9))).status())
        .isEqualTo(200);

    JsonNode all = committees(centre);
    assertThat(all).hasSize(2);
    assertThat(all.at("/0/current").asBoolean()).isTrue();
    assertThat(all.at("/0/replacedOn").isString()).isFalse();
    assertThat(all.at("/1/current").asBoolean()).isFalse();
    assertThat(all.at("/1/committee/members/0/volunteerId").asString()).isEqualTo(lost);
    assertThat(all.at("/1/replacedOn")).isEqualTo(all.at("/0/committee/appointedOn"));
    assertThat(get(TestTokens.centreOfficer("1050"), centre + "/committees").status())
        .isEqualTo(404);
  }

  @Test
  void listsCentresWhoseCommitteesTermEndsBeforeADay() {
    String centre = centreWithCommittee(district);
    String ends =
        get(MINISTRY, "/v1/centres/" + centre).json().at("/committee/termEndsOn").asString();
    String filter = "/v1/centres?district=" + district + "&termEndsBefore=";

    assertThat(get(MINISTRY, filter + ends).json().path("items")).isEmpty();
    assertThat(get(MINISTRY, filter + "2099-12-31").json().at("/items/0/id").asString())
        .isEqualTo(centre);
  }

  @Test
  void saysWhatACommitteeMustBeLike() {
    JsonNode policy = get(TestTokens.centreOfficer(district), "/v1/committee-policy").json();
    assertThat(policy.path("minMembers").asInt()).isEqualTo(9);
    assertThat(policy.at("/roles/0"))
        .hasToString("{\"role\":\"CHAIR\",\"min\":1,\"max\":1,\"counted\":true}");
    assertThat(policy.path("roles")).hasSize(CommitteeRole.values().length);
  }

  private JsonNode committees(String centre) {
    return get(MINISTRY, centre + "/committees").json().path("items");
  }
}
