package org.prasan.registry.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.registry.RunningRegistry;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.ThaiDates;
import tools.jackson.databind.JsonNode;

class CommitteeHistoryIT extends RunningRegistry {

  @Test
  void committeeThatWasReplacedStaysKnown() {
    String district = freshDistrict();
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
  void readsTheNumberOfAnOrderAsItIsPrintedInThaiDigits() {
    String district = freshDistrict();
    String centre = "/v1/centres/" + proposedCentre(district);
    String printed = committee(volunteers(district, 9)).replaceAll("\\d+/\\d{4}", "๑๒๓/๒๕๖๕");

    assertThat(post(MINISTRY, centre + "/committee", printed).status()).isEqualTo(200);
    assertThat(get(MINISTRY, centre).json().at("/committee/appointmentOrderNo").asString())
        .isEqualTo("123/2565");
  }

  @Test
  void listsCentresWhoseCommitteesTermEndsBeforeADay() {
    String district = freshDistrict();
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
    JsonNode policy = get(TestTokens.centreOfficer(ANY_DISTRICT), "/v1/committee-policy").json();
    assertThat(policy.path("minMembers").asInt()).isEqualTo(9);
    assertThat(policy.at("/roles/0"))
        .hasToString("{\"role\":\"CHAIR\",\"min\":1,\"max\":1,\"counted\":true}");
    assertThat(policy.path("roles")).hasSize(CommitteeRole.values().length);
  }

  /** Nobody loses office by it, and the centre leaves the list of those whose term ends. */
  @Test
  void nextCommitteeIsKnownBeforeThePresentOnesLastDay() {
    String district = freshDistrict();
    LocalDate end = ThaiDates.today(Clock.systemUTC()).plusDays(30);
    List<String> people = volunteers(district, 9);
    String centre = "/v1/centres/" + proposedCentre(district);
    String officer = TestTokens.centreOfficer(district);
    String ending = "/v1/centres?district=" + district + "&termEndsBefore=" + end.plusDays(1);
    post(MINISTRY, centre + "/committee", committee(people, end.minusYears(2), end));
    assertThat(get(MINISTRY, ending).json().path("items")).hasSize(1);

    var early = post(officer, centre + "/committee", committee(people, end, end.plusYears(2)));
    assertThat(early.type()).isEqualTo("next-committee-starts");
    assertThat(early.json().at("/errors/0/field").asString()).isEqualTo("termStartsOn");
    var next = committee(people, end.plusDays(1), end.plusYears(4));
    assertThat(post(officer, centre + "/committee", next).status()).isEqualTo(200);

    JsonNode found = get(officer, centre).json();
    assertThat(found.at("/committee/termEndsOn").asString()).isEqualTo(end.toString());
    assertThat(found.at("/nextCommittee/termStartsOn").asString())
        .isEqualTo(end.plusDays(1).toString());
    assertThat(get(MINISTRY, ending).json().path("items")).isEmpty();
    JsonNode all = committees(centre);
    assertThat(all).hasSize(2);
    assertThat(all.at("/0/coming").asBoolean()).isTrue();
    assertThat(all.at("/0/current").asBoolean()).isFalse();
    assertThat(all.at("/1/current").asBoolean()).isTrue();
    assertThat(all.at("/1/replacedOn").isString()).isFalse();

    var typedRight = committee(people, end.plusDays(1), end.plusYears(3));
    assertThat(post(officer, centre + "/committee", typedRight).status()).isEqualTo(200);
    all = committees(centre);
    assertThat(all.at("/0/committee/termEndsOn").asString()).isEqualTo(end.plusYears(3).toString());
    assertThat(all.at("/1/coming").asBoolean()).isFalse();
    assertThat(all.at("/1/replacedOn")).isEqualTo(all.at("/0/committee/appointedOn"));
    assertThat(all.at("/2/current").asBoolean()).isTrue();
    assertThat(all.at("/2/replacedOn").isString()).isFalse();
  }

  @Test
  void centreThatMovedIsFoundElsewhereAndWhereItWasIsKept() {
    String district = freshDistrict();
    String centre = "/v1/centres/" + proposedCentre(district);
    String officer = TestTokens.centreOfficer(district);
    String body =
        """
        {"reason": "CHANGED_SINCE", "effectiveOn": "2023-02-01",
         "premises": {"descriptionTh": "ศาลาวัด", "soiTh": "ลาดพร้าว 1"}}
        """;
    assertThat(post(TestTokens.centreOfficer("1050"), centre + "/premises", body).status())
        .isEqualTo(404);

    assertThat(post(officer, centre + "/premises", body).status()).isEqualTo(200);

    JsonNode found = get(officer, centre).json();
    assertThat(found.at("/premises/descriptionTh").asString()).isEqualTo("ศาลาวัด");
    assertThat(found.at("/formerPremises/0/premises/descriptionTh").asString())
        .isEqualTo("ที่ทำการชุมชน");
    assertThat(found.at("/formerPremises/0/until").asString()).isEqualTo("2023-02-01");
    assertThat(found.at("/formerPremises/0/putRight/by").asString())
        .isEqualTo("officer-" + district);
  }

  private static String committee(List<String> people, LocalDate starts, LocalDate ends) {
    LocalDate today = ThaiDates.today(Clock.systemUTC());
    return committee(people)
        .replace("\"appointedOn\": \"2022-12-01\"", "\"appointedOn\": \"" + today + "\"")
        .replace("\"termStartsOn\": \"2022-12-01\"", "\"termStartsOn\": \"" + starts + "\"")
        .replace("\"termEndsOn\": \"2026-11-30\"", "\"termEndsOn\": \"" + ends + "\"");
  }

  private JsonNode committees(String centre) {
    return get(MINISTRY, centre + "/committees").json().path("items");
  }
}
