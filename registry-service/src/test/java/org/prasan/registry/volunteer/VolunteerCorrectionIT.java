package org.prasan.registry.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prasan.registry.Answer;
import org.prasan.registry.RunningRegistry;
import org.prasan.testing.engines.PublishedRecords;
import org.prasan.testing.store.StoreContract;
import org.prasan.testing.tokens.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Every mistake in an entry can be put right, and no two entries ever stand for one person. */
class VolunteerCorrectionIT extends RunningRegistry {

  private static final String TOPIC = "registry.volunteer-events";
  private static final String REINSTATEMENT = "{\"reason\": \"ENTERED_IN_ERROR\"}";

  private static final String ENDING = "{\"reason\": \"RESIGNED\", \"endedOn\": \"2023-01-01\"}";
  private static final String DISTRICT = ANY_DISTRICT;
  private static final String ELSEWHERE = "1049";

  @Autowired Volunteers volunteers;
  @Autowired People people;

  private final String officer = TestTokens.centreOfficer(DISTRICT);
  private final String number = freshNationalId();
  private String id;
  private String path;

  @BeforeEach
  void register() {
    id = registered(DISTRICT, number);
    path = "/v1/volunteers/" + id;
  }

  @Test
  void nameIsCorrectedAndWhoItWasBeforeIsKeptAndPublishedNowhere() {
    assertThat(post(officer, path + "/correction", corrected("นาง", "มะลิ", "")).status())
        .isEqualTo(200);

    assertThat(get(officer, path).json().at("/name/firstName").asString()).isEqualTo("มะลิ");
    JsonNode former = get(officer, path + "/corrections").json().path("items");
    assertThat(former).hasSize(1);
    assertThat(former.at("/0/name/firstName").asString()).isEqualTo("ทดสอบ");
    assertThat(former.at("/0/putRight/by").asString()).isEqualTo("officer-" + DISTRICT);
    assertThat(former.at("/0/putRight/corrected").asString()).isEqualTo("TYPED_WRONG");
    assertThat(get(TestTokens.department(), path + "/corrections").text())
        .contains("TYPED_WRONG")
        .doesNotContain("ทดสอบ", "มะลิ");
    published("registry.volunteer-registered.v1", "registry.volunteer-corrected.v1");
    assertThat(records())
        .noneMatch(record ->
            new String(record.value(), StandardCharsets.UTF_8)
                .matches("(?s).*(ทดสอบ|มะลิ|" + number + ").*"));
    assertThat(StoreContract.lookAway(() -> mongo.findById(id, Document.class, "volunteers")))
        .asString()
        .doesNotContain("ทดสอบ", "มะลิ", number);
  }

  @Test
  void sameCorrectionAgainSaysNothingAndARepeatedKeyGetsItsReceipt() {
    String body = corrected("นาง", "มะลิ", "");
    Answer first = post(officer, path + "/correction", body, "correct-" + id);
    assertThat(post(officer, path + "/correction", body, "correct-" + id).text())
        .isEqualTo(first.text());
    assertThat(post(officer, path + "/correction", body).status()).isEqualTo(200);

    assertThat(get(officer, path + "/corrections").json().path("items")).hasSize(1);
    assertThat(
            send(HttpMethod.POST, officer, path + "/correction", body, "If-Match", "\"1\"")
                .status())
        .isEqualTo(412);
  }

  @Test
  void correctedNumberIsThePersonsAndTheWrongOneIsFree() {
    String right = freshNationalId();
    assertThat(correctNumber(right).status()).isEqualTo(200);

    assertThat(register(right).type()).isEqualTo("person-already-registered");
    assertThat(register(number).status()).isEqualTo(201);
  }

  @Test
  void numberOfSomebodyElseInTheDistrictIsRefusedAndChangesNothing() {
    String taken = freshNationalId();
    registered(DISTRICT, taken);

    assertThat(correctNumber(taken).type()).isEqualTo("person-already-registered");

    assertThat(register(number).type()).isEqualTo("person-already-registered");
    assertThat(get(officer, path + "/corrections").json().path("items")).isEmpty();
  }

  @Test
  void numberOfSomebodyInAnotherDistrictIsTakenAndTheDepartmentHears() {
    String taken = freshNationalId();
    String elsewhere = registered(ELSEWHERE, taken);

    assertThat(correctNumber(taken).status()).isEqualTo(200);

    assertThat(get(TestTokens.department(), "/v1/volunteers/registered-twice").text())
        .contains(id, elsewhere);
  }

  @Test
  void endByMistakeIsTakenBackAndTheVolunteerServesAgain() {
    end("RESIGNED");
    String me = volunteerOfTheDistrict();
    assertThat(get(me, path).status()).isEqualTo(403);

    assertThat(post(officer, path + "/reinstatement", REINSTATEMENT).status()).isEqualTo(200);

    JsonNode entry = get(me, path).json();
    assertThat(entry.path("state").asString()).isEqualTo("ACTIVE");
    assertThat(entry.path("endedOn").isString()).isFalse();
    JsonNode former = get(officer, path + "/corrections").json().at("/items/0");
    assertThat(former.path("endReason").asString()).isEqualTo("RESIGNED");
    assertThat(former.at("/putRight/reversed").asString()).isEqualTo("ENTERED_IN_ERROR");
    published(
        "registry.volunteer-registered.v1",
        "registry.volunteer-ended.v1",
        "registry.volunteer-reinstated.v1");
    assertThat(post(officer, path + "/reinstatement", REINSTATEMENT).type())
        .isEqualTo("volunteer-not-ended");
    assertThat(register(number).type()).isEqualTo("person-already-registered");
  }

  @Test
  void whoServesElsewhereMeanwhileComesBackAndTheDepartmentHears() {
    end("RESIGNED");
    String elsewhere = registered(ELSEWHERE, number);

    assertThat(post(MINISTRY, path + "/reinstatement", REINSTATEMENT).type())
        .isEqualTo("person-already-registered");
    assertThat(post(officer, path + "/reinstatement", REINSTATEMENT).status()).isEqualTo(200);

    assertThat(get(TestTokens.department(), "/v1/volunteers/registered-twice").text())
        .contains(id, elsewhere);
  }

  @Test
  void whoCameBackCanBeEndedAndRegisteredAnew() {
    end("RESIGNED");
    post(officer, path + "/reinstatement", REINSTATEMENT);
    end("RESIGNED");

    assertThat(register(number).status()).isEqualTo(201);
    assertThat(post(officer, path + "/reinstatement", REINSTATEMENT).type())
        .isEqualTo("person-already-registered");
  }

  @Test
  void whoComesBackAndIsRegisteredAnewInTheSameInstantServesOnce() throws Exception {
    for (int round = 0; round < 15; round++) {
      String serving = servingIds().getFirst();
      String its = "/v1/volunteers/" + serving;
      post(officer, its + "/ending", ENDING);
      List<Callable<Integer>> both =
          List.of(
              () -> post(officer, its + "/reinstatement", REINSTATEMENT).status(),
              () -> register(number).status());
      try (var threads = Executors.newFixedThreadPool(2)) {
        threads.invokeAll(both).forEach(done -> assertThat(done.resultNow()).isIn(200, 201, 409));
      }
      if (servingIds().isEmpty()) {
        assertThat(post(officer, its + "/reinstatement", REINSTATEMENT).status()).isEqualTo(200);
      }
      assertThat(servingIds()).hasSize(1);
    }
  }

  /** Those with this test's number, by the entries themselves. */
  private List<String> servingIds() {
    return volunteers.known(idsOf()).stream()
        .filter(Volunteer::active)
        .map(one -> one.of().volunteerId())
        .toList();
  }

  private List<String> idsOf() {
    return get(MINISTRY, "/v1/volunteers?limit=200&state=ACTIVE&district=" + DISTRICT)
        .json()
        .path("items")
        .findValuesAsString("id")
        .stream()
        .filter(it -> numberOf(it).equals(number))
        .toList();
  }

  private String numberOf(String volunteerId) {
    Volunteer one = volunteers.known(List.of(volunteerId)).getFirst();
    return people.numberIn(one.of(), one.sealedPerson()).orElse("");
  }

  @Test
  void removalByOrderIsTakenBackByTheDepartmentAlone() {
    end("REMOVED");

    Answer refused = post(officer, path + "/reinstatement", REINSTATEMENT);
    assertThat(refused.type()).isEqualTo("volunteer-ended-by-order");
    assertThat(refused.json().path("detailTh").asString()).contains("ถูกให้ออก");
    assertThat(post(TestTokens.department(), path + "/reinstatement", REINSTATEMENT).status())
        .isEqualTo(200);
  }

  @Test
  void erasedPersonIsNeitherCorrectedNorReinstated() {
    end("RESIGNED");
    post(
        MINISTRY,
        "/v1/erasures",
        "{\"person\": {\"volunteerId\": \"%s\"}, \"ground\": \"ORDERED\"}".formatted(id));

    assertThat(post(officer, path + "/correction", corrected("นาง", "มะลิ", "")).type())
        .isEqualTo("volunteer-erased");
    assertThat(post(officer, path + "/reinstatement", REINSTATEMENT).type())
        .isEqualTo("volunteer-erased");
    assertThat(get(officer, path + "/corrections").status()).isEqualTo(200);
  }

  @Test
  void officerOfAnotherDistrictPutsNothingRight() {
    String stranger = TestTokens.centreOfficer(ELSEWHERE);
    assertThat(post(stranger, path + "/correction", corrected("นาง", "มะลิ", "")).status())
        .isEqualTo(404);
    assertThat(post(stranger, path + "/reinstatement", REINSTATEMENT).status()).isEqualTo(404);
    assertThat(get(stranger, path + "/corrections").status()).isEqualTo(404);
    assertThat(get(volunteerOfTheDistrict(), path + "/corrections").status()).isEqualTo(403);
  }

  private String volunteerOfTheDistrict() {
    return TestTokens.of("v-" + DISTRICT, "VOLUNTEER")
        .districts(DISTRICT)
        .claim("volunteer", id)
        .token();
  }

  private void end(String reason) {
    String body = ENDING.replace("RESIGNED", reason);
    assertThat(post(officer, path + "/ending", body).status()).isEqualTo(200);
  }

  private Answer correctNumber(String right) {
    return post(
        officer,
        path + "/correction",
        corrected("นาย", "ทดสอบ", ", \"nationalId\": \"" + right + "\""));
  }

  private Answer register(String nationalId) {
    return post(MINISTRY, "/v1/volunteers", volunteer(DISTRICT, nationalId));
  }

  private static String corrected(String title, String firstName, String more) {
    return """
    {"reason": "TYPED_WRONG", "title": "%s", "firstName": "%s", "lastName": "สมมุติ",
     "registeredOn": "2020-01-15", "trainedOn": "2019-12-01"%s}
    """
        .formatted(title, firstName, more);
  }

  private String registered(String where, String nationalId) {
    return post(MINISTRY, "/v1/volunteers", volunteer(where, nationalId)).id();
  }

  private List<ConsumerRecord<String, byte[]>> records() {
    return PublishedRecords.of(TOPIC, id);
  }

  private void published(String... types) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(PublishedRecords.typesOf(TOPIC, id)).containsExactly(types));
  }
}
