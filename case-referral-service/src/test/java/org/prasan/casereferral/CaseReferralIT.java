package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ThrowingRunnable;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.prasan.messaging.KafkaClients;
import org.prasan.messaging.projection.ProjectionPointers;
import org.prasan.testing.engines.PublishedRecords;
import org.prasan.testing.engines.WithEngines;
import org.prasan.testing.store.StoreContract;
import org.prasan.testing.store.WithStoreContract;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.testing.tokens.WithTestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import tools.jackson.databind.JsonNode;

/**
 * One service on a real broker and store; all integration tests share it, so they make their own
 * data.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "logging.level.root=WARN",
      "prasan.personal-data.key-file=target/integration-test.keys",
      "prasan.personal-data.create-key-file=true",
      "prasan.messaging.sweep-every=1s",
      "prasan.messaging.sweep-age=1s",
      "prasan.case-referral.clocks.acknowledge.most-urgent=2s",
      "prasan.case-referral.clocks.grace=1s",
      "prasan.case-referral.allowances.grace=2s",
      "prasan.case-referral.allowances.sweep-every=500ms",
      "prasan.case-referral.clocks.sweep-every=250ms",
      "prasan.case-referral.case-clocks.taking.most-urgent=2s",
      "prasan.case-referral.case-clocks.grace.most-urgent=1s",
      "prasan.case-referral.case-clocks.sweep-every=250ms",
      "prasan.case-referral.matching.clients-per-hour=400",
      "prasan.case-referral.matching.officer-numbers-per-hour=2000"
    })
@WithEngines
@WithTestTokens
@WithStoreContract
public abstract class CaseReferralIT {

  protected static final String CASES = "case-referral.case-events";
  protected static final String REFERRALS = "case-referral.referral-events";
  protected static final String DISTRICT = "1001";
  protected static final String OFFICER = TestTokens.centreOfficer(DISTRICT);
  protected static final String VOLUNTEER = TestTokens.volunteer(DISTRICT);

  /** Up to 3,000 baht, three times a fiscal year. */
  protected static final String LIMITED = "DSDW_LOW_INCOME_FAMILY";

  @LocalServerPort int port;
  @Autowired protected KafkaClients kafka;
  @Autowired protected MongoTemplate mongo;

  private ServiceClient http;
  protected RegistryStandIn registry;

  @BeforeEach
  void connect() {
    http = new ServiceClient(port);
    registry = new RegistryStandIn(kafka);
    registerVolunteer();
    registerProgrammes();
  }

  /** Whoever reports has to be known from the register. */
  private void registerVolunteer() {
    if (mongo.findById(TestTokens.volunteerId(DISTRICT), Document.class, "volunteers") == null) {
      registry.volunteerRegistered(TestTokens.volunteerId(DISTRICT), DISTRICT);
      eventually(() -> assertThat(get(VOLUNTEER, "/v1/cases?limit=1").status()).isEqualTo(200));
    }
  }

  /** Aid money without a limit, aid in kind, and the aid money of the department's regulation. */
  private void registerProgrammes() {
    if (programme(LIMITED) == null) {
      registry.programmeRegistered("RELIEF", 100_000_000L, null);
      registry.programmeRegistered("RELIEF_BAG", null, null);
      registry.programmeRegistered(LIMITED, 300_000L, 3);
      for (String code : List.of("RELIEF", "RELIEF_BAG", LIMITED)) {
        eventually(() -> assertThat(programme(code)).isNotNull());
      }
    }
  }

  protected @Nullable Document programme(String code) {
    return StoreContract.lookAway(() -> mongo.findById(code, Document.class, "programmes"));
  }

  /** Another active volunteer, who reports for one district. */
  protected static String anotherVolunteer(String subject, String district) {
    return TestTokens.of(subject, "VOLUNTEER")
        .districts(district)
        .claim("volunteer", TestTokens.volunteerId(DISTRICT))
        .token();
  }

  protected Answer get(String token, String path) {
    return http.get(token, path);
  }

  protected Answer post(String token, String path, Object body) {
    return http.post(token, path, body);
  }

  protected Answer post(String token, String path, Object body, String idempotencyKey) {
    return http.post(token, path, body, idempotencyKey);
  }

  protected Answer upload(String token, String path, byte[] file) {
    return upload(token, path, file, UUID.randomUUID().toString());
  }

  protected Answer upload(String token, String path, byte[] file, String idempotencyKey) {
    return http.upload(token, path, file, idempotencyKey);
  }

  protected byte[] download(String token, String path) {
    return http.download(token, path);
  }

  /** One paper stays and one is taken out; a person is corrected, told, and another need not be. */
  protected void correctTellAndAttach(String caseId) {
    String path = "/v1/cases/" + caseId;
    var upright = Photographs.jpeg(40, 30, 1);
    ok(upload(OFFICER, path + "/attachments?kind=PHOTO", upright));
    ok(upload(OFFICER, path + "/attachments?kind=ID_CARD", upright));
    String id = caseView(caseId).at("/attachments/1/id").asString();
    ok(post(OFFICER, path + "/attachments/" + id + "/removal", Map.of("reason", "WRONG_CASE")));
    String last = "";
    for (JsonNode client : caseView(caseId).path("clients")) {
      last = path + "/clients/" + client.path("id").asString();
      String kind = client.path("identityKind").asString();
      var person = Map.of("identityKind", kind, "phone", "0810000001");
      ok(post(OFFICER, last + "/correction", Map.of("reason", "HAS_CHANGED", "person", person)));
    }
    ok(post(OFFICER, path + "/clients/" + caseId + "-c2/notice", Map.of("way", "IN_PERSON")));
    ok(post(OFFICER, last + "/notice", Map.of("waiver", "CANNOT_BE_REACHED")));
  }

  protected static Map<String, Object> aidFor(String clientId) {
    return Map.of(
        "programme", "RELIEF", "clientId", clientId, "amount", 100, "outcome", "HELPED_FULL");
  }

  /** Somebody of whom nobody knows the name. */
  protected static Map<String, Object> unknownPerson() {
    var person = new HashMap<String, Object>();
    person.put("noNameReason", "NOT_KNOWN");
    person.put("identityKind", "NONE");
    person.put("noIdentityReason", "NOT_KNOWN");
    person.put("birthYear", 2490);
    person.put("approximate", true);
    person.put("appearance", "ชายสูงอายุ สวมหมวกสีเขียว");
    person.put("household", 1);
    return person;
  }

  protected static Map<String, Object> registeredIn(String district) {
    return Map.of("place", "BANGKOK", "districtCode", district, "address", "บ้านเดิมสมมุติ");
  }

  protected Answer postWithoutKey(String token, String path, Object body) {
    return http.postWithoutKey(token, path, body);
  }

  protected Answer postIfMatch(String token, String path, Object body, long version) {
    return http.postIfMatch(token, path, body, version);
  }

  protected static void eventually(ThrowingRunnable assertion) {
    soon().untilAsserted(assertion);
  }

  private static ConditionFactory soon() {
    return await()
        .atMost(Duration.ofSeconds(30))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(25));
  }

  /** An agency that this service has heard of. */
  protected String agency(String capacity) {
    String id = UUID.randomUUID().toString();
    registry.agencyRegistered(id, DISTRICT, capacity);
    eventually(() -> {
      JsonNode found = get(OFFICER, "/v1/agencies?limit=200&district=" + DISTRICT).json();
      assertThat(found.path("items").findValuesAsString("id")).contains(id);
    });
    return id;
  }

  protected Map<String, Object> intake(String urgency, String nationalId, String... needs) {
    return Map.of(
        "districtCode",
        DISTRICT,
        "channel",
        "VOLUNTEER",
        "reporter",
        Map.of("kind", "GOOD_CITIZEN", "anonymous", false, "name", "ผู้แจ้ง สมมุติ"),
        "clients",
        List.of(
            Map.of(
                "title", "นาง",
                "firstName", "สมมุติ",
                "lastName", "ตัวอย่าง",
                "identityKind", "NATIONAL_ID",
                "identityNumber", nationalId,
                "birthDate", "1950-02-03",
                "phone", "0800000000")),
        "mainProblem",
        "INCOME_AND_LIVELIHOOD",
        "description",
        "เรื่องสมมุติ",
        "urgency",
        urgency,
        "needs",
        List.of(needs));
  }

  protected String openCase(String urgency, String... needs) {
    Answer opened = post(VOLUNTEER, "/v1/cases", intake(urgency, "1999900000013", needs));
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    return opened.json().path("id").asString();
  }

  protected String takenCase(String urgency, String... needs) {
    String id = openCase(urgency, needs);
    ok(post(OFFICER, "/v1/cases/" + id + "/taking", Map.of()));
    return id;
  }

  /** Refers the first need and waits until the agency has the referral in its queue. */
  protected String refer(String caseId, String agencyId) {
    consent(caseId, agencyId);
    ok(post(OFFICER, "/v1/cases/" + caseId + "/referrals", referring(caseId, agencyId)));
    return awaitReferral(caseId, agencyId);
  }

  /** The first person agrees that the agency sees these fields, or the usual ones. */
  protected void consent(String caseId, String agencyId, String... fields) {
    ok(post(OFFICER, consentsOf(caseId), consenting(agencyId, fields)));
  }

  protected static String consentsOf(String caseId) {
    return "/v1/cases/" + caseId + "/clients/" + caseId + "-c1/consents";
  }

  protected static Map<String, Object> consenting(String agencyId, String... fields) {
    return Map.of(
        "decision",
        "GIVEN",
        "purpose",
        "REFERRAL",
        "recipients",
        List.of(agencyId),
        "fields",
        fields.length == 0 ? List.of("NAME", "AGE", "PHONE") : List.of(fields),
        "wording",
        "CONSENT_2569_1",
        "capacity",
        "SELF");
  }

  /** The child's parent agrees and takes it back, somebody else agrees after that. */
  protected void decideForTheChild(String caseId, String agencyId) {
    String consents = "/v1/cases/" + caseId + "/clients/" + caseId + "-c2/consents";
    var request = new HashMap<>(consenting(agencyId));
    request.put("capacity", "GUARDIAN");
    request.put("guardianId", caseId + "-c1");
    ok(post(OFFICER, consents, request));
    String first = caseView(caseId).at("/clients/1/consents/0/id").asString();
    ok(post(OFFICER, consents + "/" + first + "/withdrawal", Map.of()));
    request.remove("guardianId");
    request.put("givenBy", "ผู้ปกครอง สมมุติ");
    ok(post(OFFICER, consents, request));
  }

  protected static Map<String, Object> overriding(
      String clientId, String basis, String reason, String... fields) {
    return Map.of(
        "basis", basis, "reason", reason, "clients", List.of(clientId), "fields", List.of(fields));
  }

  protected static Map<String, Object> referring(String caseId, String agencyId) {
    return Map.of("needId", caseId + "-1", "agencyId", agencyId, "service", "CASH_AID");
  }

  protected String awaitReferral(String caseId, String agencyId) {
    return soon().until(() -> newestReferral(caseId, agencyId), id -> !id.isEmpty());
  }

  private String newestReferral(String caseId, String agencyId) {
    JsonNode items =
        get(TestTokens.agencyOfficer(agencyId), "/v1/referrals?caseId=" + caseId)
            .json()
            .path("items");
    return items.path(0).path("id").asString("");
  }

  protected JsonNode caseView(String caseId) {
    return ok(get(OFFICER, "/v1/cases/" + caseId)).json();
  }

  protected JsonNode firstNeed(String caseId) {
    return caseView(caseId).path("needs").path(0);
  }

  protected static Answer ok(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer;
  }

  /** What was published, of these aggregates or of all, once nothing of them waits any more. */
  protected List<ConsumerRecord<String, byte[]>> recordsOf(List<String> topics, String... keys) {
    eventually(() -> {
      assertThat(unpublished("cases", keys)).isEmpty();
      assertThat(unpublished("referrals", keys)).isEmpty();
    });
    return PublishedRecords.in(topics::contains).stream()
        .filter(record -> keys.length == 0 || List.of(keys).contains(record.key()))
        .toList();
  }

  private List<Document> unpublished(String aggregates, String... keys) {
    Criteria waiting = where("outbox.0").exists(true);
    Criteria those = keys.length == 0 ? waiting : waiting.and("_id").in((Object[]) keys);
    return StoreContract.lookAway(() -> mongo.find(query(those), Document.class, aggregates));
  }

  /** Whoever is named as a colleague has to have signed in. */
  protected String signedIn(String token) {
    ok(get(token, "/v1/me"));
    return token;
  }

  /** Until all that happened so far is counted. */
  protected void awaitFigures() {
    eventually(() -> {
      assertThat(behind("cases", "figure_cases")).isEmpty();
      assertThat(behind("referrals", "figure_referrals")).isEmpty();
    });
  }

  private List<String> behind(String aggregates, String tallies) {
    return StoreContract.lookAway(() -> {
      var counted = new HashMap<String, Long>();
      String live = new ProjectionPointers(mongo).live(tallies);
      mongo
          .findAll(Document.class, live)
          .forEach(it -> {
            if (!it.containsKey("pending")) {
              counted.put(it.getString("_id"), it.getLong("sequence"));
            }
          });
      return mongo.findAll(Document.class, aggregates).stream()
          .filter(it ->
              counted.getOrDefault(it.getString("_id"), 0L)
                  < ((Number) it.get("sequence")).longValue())
          .map(it -> it.getString("_id"))
          .toList();
    });
  }
}
