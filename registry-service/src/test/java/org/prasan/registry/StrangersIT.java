package org.prasan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.ThaiDates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Whatever an officer asks, the answer tells nothing of the people and centres of others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangersIT extends RunningRegistry {

  private static final String ENDING = "{\"reason\": \"RESIGNED\", \"endedOn\": \"2023-01-01\"}";

  private final String own = freshDistrict();
  private final String foreign = freshDistrict();
  private final String third = freshDistrict();
  private final String officer = TestTokens.centreOfficer(own);

  /** National IDs of who is nowhere, who serves elsewhere, and who served elsewhere. */
  private final String unknown = freshNationalId();

  private final String elsewhere = freshNationalId();
  private final String endedElsewhere = freshNationalId();

  private String foreignId;
  private String endedId;

  @Autowired MeterRegistry meters;

  @BeforeAll
  void peopleOfAnotherDistrict() {
    foreignId = post(MINISTRY, "/v1/volunteers", volunteer(foreign, elsewhere)).id();
    endedId = post(MINISTRY, "/v1/volunteers", volunteer(foreign, endedElsewhere)).id();
    post(MINISTRY, "/v1/volunteers/" + endedId + "/ending", ENDING);
  }

  @ParameterizedTest
  @CsvSource({
    "\"registeredOn\": \"2020-01-15\", \"registeredOn\": \"TOMORROW\", 422",
    "\"registeredOn\": \"2020-01-15\", \"registeredOn\": \"1800-01-15\", 422",
    "\"registeredOn\": \"2020-01-15\", \"registeredOn\": \"2563-01-15\", 400",
    "\"registeredOn\": \"2020-01-15\", \"registeredOn\": \"yesterday\", 400",
    "\"trainedOn\": \"2019-12-01\", \"trainedOn\": \"TOMORROW\", 422",
    "\"districtCode\": \"OWN\", \"districtCode\": \"FOREIGN\", 404",
    "\"districtCode\": \"OWN\", \"districtCode\": \"9999\", 422",
    "\"firstName\": \"ทดสอบ\", \"firstName\": \"\", 422",
    "\"title\": \"นาย\", \"noIdReason\": \"LOST\", 422",
    "\"title\": \"นาย\", \"name\": \"นาย\", 400"
  })
  void faultyRegistrationIsAnsweredAlikeWhoeverThePersonIs(String is, String becomes, int status) {
    var answers = new ArrayList<String>();
    for (String person : List.of(unknown, elsewhere, endedElsewhere)) {
      String body = volunteer(own, person).replace(filled(is), filled(becomes));
      Answer answer = post(officer, "/v1/volunteers", body);
      assertThat(answer.status()).as(answer.text()).isEqualTo(status);
      answers.add(said(answer));
    }
    assertThat(answers.stream().distinct()).hasSize(1);
  }

  private String filled(String text) {
    return text.replace("OWN", own)
        .replace("FOREIGN", foreign)
        .replace("TOMORROW", LocalDate.now(ThaiDates.BANGKOK).plusDays(1).toString());
  }

  @Test
  void keyThatServedAnotherRegistrationIsRefusedAlikeAndBindsNobodyToThatEntry() {
    String key = UUID.randomUUID().toString();
    post(officer, "/v1/volunteers", volunteer(own, freshNationalId()), key);
    var answers =
        Stream.of(unknown, elsewhere, endedElsewhere)
            .map(person -> post(officer, "/v1/volunteers", volunteer(own, person), key))
            .toList();

    assertThat(answers).extracting(Answer::status).containsOnly(422);
    assertThat(answers.stream().map(StrangersIT::said).distinct()).hasSize(1);
    String later = freshNationalId();
    post(officer, "/v1/volunteers", volunteer(own, later), key);
    assertThat(post(MINISTRY, "/v1/volunteers", volunteer(foreign, later)).status()).isEqualTo(201);
  }

  @Test
  void personOfAnotherDistrictIsRegisteredLikeAnybodyElse() {
    String curious = TestTokens.centreOfficer(third);
    var answers = new ArrayList<String>();
    for (String person : List.of(unknown, elsewhere, endedElsewhere)) {
      Answer answer = post(curious, "/v1/volunteers", volunteer(third, person));
      assertThat(answer.status()).as(answer.text()).isEqualTo(201);
      answers.add(shown(get(curious, "/v1/volunteers/" + answer.id())));
      answers.add(post(curious, "/v1/volunteers", volunteer(third, person)).type());
    }
    assertThat(answers.stream().distinct()).hasSize(2).contains("person-already-registered");
  }

  private static String shown(Answer answer) {
    return answer.text().replaceAll("\"(id|registrationNo)\": ?\"[^\"]*\"", "");
  }

  @Test
  void whomTwoDistrictsRegisteredTheDepartmentSeesUntilItEndsOneOfThem() {
    String person = freshNationalId();
    String first = post(MINISTRY, "/v1/volunteers", volunteer(foreign, person)).id();
    String second =
        post(TestTokens.centreOfficer(third), "/v1/volunteers", volunteer(third, person)).id();

    assertThat(registeredTwice()).anyMatch(ids -> ids.containsAll(List.of(first, second)));
    assertThat(get(officer, "/v1/volunteers/registered-twice").status()).isEqualTo(403);
    post(MINISTRY, "/v1/volunteers/" + first + "/ending", ENDING);
    assertThat(registeredTwice()).noneMatch(ids -> ids.contains(second));
  }

  private List<List<String>> registeredTwice() {
    return get(MINISTRY, "/v1/volunteers/registered-twice")
        .json()
        .valueStream()
        .map(one -> one.path("volunteers").findValuesAsString("id"))
        .toList();
  }

  @Test
  void whoSeesWhereAPersonServesIsToldAndMayRegisterThemWhereTheyMoved() {
    assertThat(post(MINISTRY, "/v1/volunteers", volunteer(own, elsewhere)).type())
        .isEqualTo("person-already-registered");
    assertThat(post(MINISTRY, "/v1/volunteers", volunteer(own, endedElsewhere)).status())
        .isEqualTo(201);
  }

  @Test
  void whoseServiceEndedMayServeTheSameDistrictAgain() {
    String person = freshNationalId();
    String before = post(officer, "/v1/volunteers", volunteer(own, person)).id();
    post(officer, "/v1/volunteers/" + before + "/ending", ENDING);

    Answer again = post(officer, "/v1/volunteers", volunteer(own, person));
    assertThat(again.status()).as(again.text()).isEqualTo(201);
    assertThat(again.id()).isNotEqualTo(before);
    assertThat(post(officer, "/v1/volunteers", volunteer(own, person)).type())
        .isEqualTo("person-already-registered");
  }

  @Test
  void personOfTheOwnDistrictIsKnownToItsOfficers() {
    String person = freshNationalId();
    post(MINISTRY, "/v1/volunteers", volunteer(own, person));

    assertThat(post(officer, "/v1/volunteers", volunteer(own, person)).type())
        .isEqualTo("person-already-registered");
  }

  @Test
  void lookingPeopleUpByRegisteringThemIsLoggedAndLimited() {
    String district = freshDistrict();
    String curious = TestTokens.centreOfficer(district);
    double before = matched();
    for (int n = 0; n < REGISTRATIONS_PER_HOUR; n++) {
      assertThat(post(curious, "/v1/volunteers", volunteer(district, freshNationalId())).status())
          .isEqualTo(201);
    }
    assertThat(matched()).isGreaterThanOrEqualTo(before + REGISTRATIONS_PER_HOUR);

    for (String person : List.of(elsewhere, freshNationalId())) {
      Answer answer = post(curious, "/v1/volunteers", volunteer(district, person));
      assertThat(answer.status()).isEqualTo(429);
      assertThat(answer.type()).isEqualTo("rate-limited");
    }
    assertThat(post(MINISTRY, "/v1/volunteers", volunteer(district, freshNationalId())).status())
        .isEqualTo(201);
  }

  private double matched() {
    return meters.get("security.events").tag("kind", "MATCHED").counter().count();
  }

  @Test
  void memberOfACommitteeIsRefusedAlikeWhoeverItIs() {
    String centre = proposedCentre(own);
    var members = volunteers(own, 9);
    String endedHere = members.getLast();
    var answers = new ArrayList<String>();
    for (String stranger : List.of("1001-nobody", foreignId, endedId)) {
      answers.add(appointed(centre, members.subList(0, 8), stranger));
    }
    post(MINISTRY, "/v1/volunteers/" + endedHere + "/ending", ENDING);
    answers.add(appointed(centre, members.subList(0, 8), endedHere));

    assertThat(answers.stream().distinct()).hasSize(1);
    assertThat(answers.getFirst()).contains("member-not-active-volunteer");
  }

  private String appointed(String centre, List<String> members, String stranger) {
    var all = new ArrayList<>(members);
    all.add(stranger);
    Answer answer = post(officer, "/v1/centres/" + centre + "/committee", committee(all));
    assertThat(answer.status()).isEqualTo(422);
    return said(answer).replace(stranger, "WHO");
  }

  static Stream<String> operationsOnOneOfAnothersThings() {
    String committee = committee(List.of("v1", "v2", "v3"));
    return Stream.of(
        "GET /v1/centres/CENTRE ",
        "POST /v1/centres/CENTRE/committee " + committee,
        "GET /v1/volunteers/VOLUNTEER ",
        "POST /v1/volunteers/VOLUNTEER/ending " + ENDING,
        "GET /v1/agencies/AGENCY ",
        "PUT /v1/agencies/AGENCY/capacity {\"capacity\": \"FULL\"}",
        "PUT /v1/agencies/AGENCY/services {\"districts\": [\"1050\"], \"services\": [\"SHELTER\"]}");
  }

  @ParameterizedTest
  @MethodSource("operationsOnOneOfAnothersThings")
  void whatIsAnothersIsAnsweredLikeWhatIsNot(String operation) {
    String[] parts = operation.split(" ", 3);
    String centre = proposedCentreOf(foreign);
    String agency = post(MINISTRY, "/v1/agencies", AGENCY).id();
    String there =
        parts[1]
            .replace("CENTRE", centre)
            .replace("VOLUNTEER", foreignId)
            .replace("AGENCY", agency);
    String nowhere = parts[1].replaceAll("CENTRE|VOLUNTEER|AGENCY", "1001-nothing");
    String token = there.contains("agencies") ? TestTokens.agencyOfficer("10-another") : officer;

    for (String version : List.of("*", "\"1\"", "\"7\"")) {
      Answer one =
          send(HttpMethod.valueOf(parts[0]), token, there, body(parts), "If-Match", version);
      Answer other =
          send(HttpMethod.valueOf(parts[0]), token, nowhere, body(parts), "If-Match", version);
      assertThat(one.status()).as(one.text()).isEqualTo(404);
      assertThat(said(one)).isEqualTo(said(other));
    }
  }

  private static String body(String[] parts) {
    return parts[2].isEmpty() ? null : parts[2];
  }

  private String proposedCentreOf(String district) {
    JsonNode known = get(MINISTRY, "/v1/centres?district=" + district).json().at("/items/0/id");
    return known.isString() ? known.asString() : proposedCentre(district);
  }

  /** All that the answer says of the matter. */
  private static String said(Answer answer) {
    JsonNode problem = answer.json();
    return Stream.of("status", "type", "title", "titleTh", "detail", "detailTh", "errors", "fields")
        .map(name -> problem.path(name).toString())
        .reduce(String.valueOf(answer.status()), (all, next) -> all + "\n" + next);
  }
}
