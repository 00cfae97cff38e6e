package org.prasan.registry.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.prasan.contracttesting.EventContracts;
import org.prasan.registry.Answer;
import org.prasan.registry.RunningRegistry;
import org.prasan.testing.engines.PublishedRecords;
import org.prasan.testing.store.StoreContract;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.Areas;
import org.springframework.http.HttpMethod;

class CentreJourneyIT extends RunningRegistry {

  private static final String TOPIC = "registry.centre-events";

  @Test
  void goesFromRequestToDocumentToRecord() {
    String id = centreWithCommittee(freshDistrict());
    Answer established = establish(id, "key-" + id);
    assertThat(established.status()).as(established.text()).isEqualTo(200);
    assertThat(established.header("ETag")).isEqualTo("\"3\"");

    published(
        id,
        "registry.centre-proposed.v1",
        "registry.committee-appointed.v1",
        "registry.centre-established.v1");
    ConsumerRecord<String, byte[]> last = PublishedRecords.of(TOPIC, id).getLast();
    assertThat(PublishedRecords.header(last, "ce_specversion")).isEqualTo("1.0");
    assertThat(PublishedRecords.header(last, "ce_source")).isEqualTo("/prasan/registry-service");
    assertThat(PublishedRecords.header(last, "ce_sequence")).isEqualTo("3");
    assertThat(PublishedRecords.header(last, "ce_id")).isNotBlank();
    assertThat(PublishedRecords.header(last, "ce_time")).endsWith("Z");
    assertThat(PublishedRecords.header(last, "ce_correlationid")).isNotBlank();
    assertThat(PublishedRecords.header(last, "traceparent")).startsWith("00-");
    EventContracts.assertValid("registry.centre-established.v1", last.value());

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(document(id).getList("outbox", Document.class)).isEmpty());
    assertThat(document(id).getLong("sequence")).isEqualTo(3);
    assertThat(view(id).json().path("state").asString()).isEqualTo("ESTABLISHED");
  }

  @Test
  void walksThroughEveryStateAndALaterCentreTakesTheNextGeneration() {
    String district = freshDistrict();
    String id = centreWithCommittee(district);
    establish(id, "e-" + id);
    accepted(id, "suspension", "{\"reason\": \"UNDER_INQUIRY\", \"effectiveOn\": \"2023-01-02\"}");
    accepted(id, "reinstatement", "{\"effectiveOn\": \"2023-02-01\"}");
    accepted(id, "dissolution", "{\"reason\": \"MERGED\", \"effectiveOn\": \"2023-03-01\"}");

    Answer next = post(MINISTRY, "/v1/centres", centre(district));

    assertThat(next.status()).isEqualTo(201);
    assertThat(next.id()).isEqualTo(district + "-2");
    assertThat(next.header("Location")).isEqualTo("/v1/centres/" + district + "-2");
  }

  @Test
  void answersARepeatedKeyWithTheSameReceiptAndPublishesOnce() {
    String id = centreWithCommittee(freshDistrict());

    Answer first = establish(id, "same-" + id);
    Answer second = establish(id, "same-" + id);

    assertThat(second.status()).isEqualTo(200);
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(document(id).getLong("sequence")).isEqualTo(3);
  }

  @Test
  void answersARepeatedProposalWithTheSameReceipt() {
    String body = centre(freshDistrict());

    Answer first = post(MINISTRY, "/v1/centres", body, "p-" + body.hashCode());
    Answer second = post(MINISTRY, "/v1/centres", body, "p-" + body.hashCode());

    assertThat(first.status()).isEqualTo(201);
    assertThat(second.text()).isEqualTo(first.text());
  }

  @Test
  void refusesAKeyThatComesWithAnotherBody() {
    String id = centreWithCommittee(freshDistrict());
    establish(id, "reused-" + id);

    Answer other = post(MINISTRY, path(id), "{\"establishedOn\": \"2022-12-15\"}", "reused-" + id);

    assertThat(other.status()).isEqualTo(422);
    assertThat(other.type()).isEqualTo("idempotency-key-reused");
  }

  @Test
  void refusesAStaleVersion() {
    String id = centreWithCommittee(freshDistrict());

    Answer stale = send(HttpMethod.POST, MINISTRY, path(id), ESTABLISHMENT, "If-Match", "\"1\"");
    Answer current = send(HttpMethod.POST, MINISTRY, path(id), ESTABLISHMENT, "If-Match", "\"2\"");

    assertThat(stale.status()).isEqualTo(412);
    assertThat(current.status()).isEqualTo(200);
  }

  @Test
  void letsExactlyOneOfManyConcurrentEstablishmentsThrough() throws Exception {
    String id = centreWithCommittee(freshDistrict());

    List<Integer> statuses = together(n -> establish(id, "race-" + n + id).status());

    assertThat(statuses).containsOnlyOnce(200);
    assertThat(statuses.stream().filter(status -> status == 409)).hasSize(7);
    assertThat(document(id).getLong("sequence")).isEqualTo(3);
  }

  @Test
  void letsExactlyOneOfManyConcurrentProposalsThrough() throws Exception {
    String district = freshDistrict();

    List<Integer> statuses =
        together(n -> post(MINISTRY, "/v1/centres", centre(district)).status());

    assertThat(statuses).containsOnlyOnce(201);
    assertThat(statuses.stream().filter(status -> status == 409)).hasSize(7);
  }

  @Test
  void refusesASecondCentreOfADistrict() {
    String district = freshDistrict();
    proposedCentre(district);

    Answer second = post(MINISTRY, "/v1/centres", centre(district));

    assertThat(second.status()).isEqualTo(409);
    assertThat(second.type()).isEqualTo("district-already-has-centre");
    assertThat(second.json().path("detailTh").asString())
        .contains("เขต" + Areas.district(district).orElseThrow().nameTh());
  }

  @Test
  void refusesAnEstablishmentThatNamesAWorkshopNobodyKnows() {
    String id = centreWithCommittee(freshDistrict());

    Answer answer =
        post(MINISTRY, path(id), "{\"establishedOn\": \"2022-12-16\", \"workshopId\": \"none\"}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("workshopId");
  }

  @Test
  void listsTheCentresThatAreInAState() {
    String district = freshDistrict();
    String id = centreWithCommittee(district);
    establish(id, "e-" + id);
    String officer = TestTokens.centreOfficer(district);

    assertThat(listed(officer, "?state=ESTABLISHED")).containsExactly(id);
    assertThat(listed(officer, "?state=PROPOSED")).isEmpty();
    assertThat(listed(MINISTRY, "?state=ESTABLISHED")).contains(id);
    assertThat(listed(MINISTRY, "?state=PROPOSED")).doesNotContain(id);
  }

  private List<String> listed(String token, String filter) {
    return get(token, "/v1/centres" + filter).json().path("items").findValuesAsString("id");
  }

  private Answer establish(String id, String key) {
    return post(MINISTRY, path(id), ESTABLISHMENT, key);
  }

  private static String path(String id) {
    return "/v1/centres/" + id + "/establishment";
  }

  private Answer view(String id) {
    return get(MINISTRY, "/v1/centres/" + id);
  }

  private void accepted(String id, String command, String body) {
    Answer answer = post(MINISTRY, "/v1/centres/" + id + "/" + command, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private Document document(String id) {
    return StoreContract.lookAway(() -> mongo.findById(id, Document.class, "centres"));
  }

  private static void published(String id, String... types) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(PublishedRecords.typesOf(TOPIC, id)).containsExactly(types));
  }

  private static List<Integer> together(java.util.function.IntFunction<Integer> call)
      throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Integer>> calls =
          IntStream.range(0, 8).<Callable<Integer>>mapToObj(n -> () -> call.apply(n)).toList();
      return threads.invokeAll(calls).stream().map(done -> done.resultNow()).toList();
    }
  }
}
