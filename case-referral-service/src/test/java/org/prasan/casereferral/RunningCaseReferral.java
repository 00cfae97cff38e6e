package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
      "prasan.personal-data.rights.requests-per-hour=1000",
      "prasan.case-referral.matching.clients-per-hour=400",
      "prasan.case-referral.matching.officer-numbers-per-hour=2000"
    })
@WithEngines
@WithTestTokens
@WithStoreContract
public abstract class RunningCaseReferral {

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

  protected Answer postWithoutKey(String token, String path, Object body) {
    return http.postWithoutKey(token, path, body);
  }

  protected Answer postIfMatch(String token, String path, Object body, long version) {
    return http.postIfMatch(token, path, body, version);
  }

  /** One field of every item of a list, whatever number of pages it has. */
  protected List<String> everyPage(String token, String path, String field) {
    var all = new ArrayList<String>();
    String cursor = "";
    do {
      var page = ok(get(token, path + cursor)).json();
      page.path("items").forEach(item -> all.add(item.path(field).asString()));
      String next = page.path("nextCursor").asString("");
      cursor = next.isEmpty() ? "" : (path.contains("?") ? "&" : "?") + "cursor=" + next;
    } while (!cursor.isEmpty());
    return all;
  }

  protected static void eventually(ThrowingRunnable assertion) {
    soon().untilAsserted(assertion);
  }

  protected static ConditionFactory soon() {
    return await()
        .atMost(Duration.ofSeconds(30))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(25));
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
