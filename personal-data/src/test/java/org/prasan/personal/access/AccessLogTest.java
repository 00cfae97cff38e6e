package org.prasan.personal.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prasan.messaging.CollectionIndexes;
import org.prasan.messaging.KafkaClients;
import org.prasan.personal.KeyedDigest;
import org.prasan.personal.TestKeys;
import org.prasan.testing.engines.Engines;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

class AccessLogTest {

  private static final Instant DAY = Instant.parse("2026-11-23T05:00:00Z");
  private static final String TOPIC = "test.access-anchors-" + UUID.randomUUID();
  private static final KafkaClients KAFKA =
      new KafkaClients(Map.of("bootstrap.servers", Engines.kafkaBootstrapServers()));
  private static MongoTemplate mongo;

  private final String record = "case-" + UUID.randomUUID();
  private final KeyedDigest digest = TestKeys.digest();
  private final AccessHeads heads = new AccessHeads(mongo, new CollectionIndexes());
  private final AccessAnchors anchors = new AccessAnchors(KAFKA, TOPIC);
  private final AccessLog log =
      new AccessLog(mongo, new CollectionIndexes(), digest, heads, anchors);
  private final AnchorSweep sweep =
      new AnchorSweep(heads, anchors, new SimpleAsyncTaskScheduler(), java.time.Duration.ofDays(1));

  @BeforeAll
  static void connect() throws Exception {
    mongo =
        new MongoTemplate(
            MongoClients.create(Engines.mongoUri()),
            "access-" + UUID.randomUUID().toString().substring(0, 8));
    try (Admin admin = KAFKA.admin()) {
      admin.createTopics(List.of(new NewTopic(TOPIC, 3, (short) -1))).all().get();
    }
  }

  @AfterAll
  static void leaveNothing() {
    mongo.getDb().drop();
  }

  @BeforeEach
  void threeLooks() {
    for (int look = 1; look <= 3; look++) {
      log.append(record, look(look));
    }
  }

  private static Access look(int n) {
    return new Access("officer-" + n, DAY.plusSeconds(n), "case", List.of("NAME", "PHONE"));
  }

  @Test
  void isIntactBeforeAndAfterItIsAnchored() {
    assertThat(log.isIntact(record)).isTrue();
    sweep.sweep();
    assertThat(log.isIntact(record)).isTrue();
    assertThat(heads.find(record).orElseThrow())
        .isEqualTo(new AccessHeads.Head(record, 3, entry(3).mark(), 3, null));
    log.append(record, look(4));
    assertThat(log.isIntact(record)).isTrue();
    sweep.sweep();
    assertThat(log.isIntact(record)).isTrue();
  }

  @Test
  void isIntactWhereNobodyLooked() {
    assertThat(log.isIntact("case-nobody")).isTrue();
  }

  @Test
  void showsThatItsReaderWasExchanged() {
    change(3, new Update().set("subject", "somebody-else"));
    assertThat(log.isIntact(record)).isFalse();
  }

  @Test
  void showsThatWhatWasSeenWasChanged() {
    change(2, new Update().set("fields", List.of("PHONE")));
    assertThat(log.isIntact(record)).isFalse();
  }

  @Test
  void showsThatWhatAListShowedWasChanged() {
    change(2, new Update().set("records", List.of("another")));
    assertThat(log.isIntact(record)).isFalse();
  }

  @Test
  void showsThatAnEntryWasTakenOut() {
    delete(2);
    assertThat(log.isIntact(record)).isFalse();
  }

  @Test
  void showsThatTheTailWasCut() {
    delete(3);
    assertThat(log.isIntact(record)).isFalse();
  }

  @Test
  void showsThatTheTailWasCutAndTheHeadSetBack() {
    sweep.sweep();
    delete(3);
    setHeadTo(2);
    assertThat(log.isIntact(record)).isFalse();
  }

  @Test
  void showsThatAllEntriesWereDeleted() {
    deleteAll();
    assertThat(log.isIntact(record)).isFalse();
  }

  @Test
  void showsThatAllEntriesAndTheHeadWereDeleted() {
    sweep.sweep();
    deleteAll();
    deleteHead();
    assertThat(log.isIntact(record)).isFalse();
  }

  @Test
  void showsThatTheHeadWasDeleted() {
    deleteHead();
    assertThat(log.isIntact(record)).isFalse();
  }

  @Test
  void showsThatTheChainWasRewrittenWithOtherKeys() {
    sweep.sweep();
    deleteAll();
    deleteHead();
    var forger = new AccessLog(mongo, new CollectionIndexes(), TestKeys.digest(), heads, anchors);
    forger.append(record, look(1));
    assertThat(log.isIntact(record)).isFalse();
  }

  @Test
  void showsThatAnEmptiedChainWasBegunAnewAndAnchoredAgain() {
    sweep.sweep();
    deleteAll();
    deleteHead();
    for (int look = 5; look <= 8; look++) {
      log.append(record, look(look));
    }
    sweep.sweep();
    assertThat(log.isIntact(record)).isFalse();
  }

  @Test
  void showsThatItsAnchorsWereLost() {
    setHead(new Update().set("anchoredCount", 3));
    assertThat(log.isIntact(record)).isFalse();
  }

  @Test
  void goesOnAfterAReaderThatDiedBeforeTheHeadMoved() {
    setHeadTo(2);
    assertThat(log.isIntact(record)).isTrue();
    log.append(record, look(4));
    assertThat(log.isIntact(record)).isTrue();
    assertThat(heads.find(record).orElseThrow().count()).isEqualTo(4);
  }

  @Test
  void anchorsAgainWhatWasNotMarkedAsAnchoredBeforeADeath() {
    anchors.publish(List.of(heads.find(record).orElseThrow()));
    assertThat(heads.unanchored(1_000)).extracting("recordId").contains(record);
    sweep.sweep();
    assertThat(heads.unanchored(1_000)).isEmpty();
    assertThat(log.isIntact(record)).isTrue();
  }

  @Test
  void keepsAChainInTheQueueThatGrewWhileItWasAnchored() {
    AccessHeads.Head before = heads.find(record).orElseThrow();
    log.append(record, look(4));
    heads.anchored(before);
    assertThat(heads.find(record).orElseThrow())
        .satisfies(head -> {
          assertThat(head.anchoredCount()).isEqualTo(3);
          assertThat(head.unanchoredSince()).isNotNull();
        });
  }

  @Test
  void givesManyReadersOfOneRecordOnePlaceEach() throws Exception {
    String busy = "case-" + UUID.randomUUID();
    try (var readers = Executors.newFixedThreadPool(8)) {
      readers.invokeAll(
          IntStream.range(0, 40)
              .mapToObj(n -> Executors.callable(() -> log.append(busy, look(n))))
              .toList());
    }
    assertThat(log.ofRecord(busy, null, 100)).hasSize(40);
    assertThat(log.isIntact(busy)).isTrue();
  }

  @Test
  void tellsWhatAPersonSawAndWhoSawARecordInAList() {
    String reader = "reader-" + UUID.randomUUID();
    log.append(record, new Access(reader, DAY, "case", List.of()));
    log.appendList(
        new Access(
            reader, DAY.plusSeconds(60), "volunteers", List.of("NAME"), List.of("v-1", record)));
    List<AccessEntry> seen = log.ofSubject(reader, null, null, null, 10);
    assertThat(seen).extracting(AccessEntry::what).containsExactly("volunteers", "case");
    assertThat(log.ofSubject(reader, null, null, seen.getFirst().listKey(), 10))
        .extracting(AccessEntry::what)
        .containsExactly("case");
    assertThat(log.ofSubject(reader, DAY.plusSeconds(1), null, null, 10)).hasSize(1);
    assertThat(log.ofSubject(reader, null, DAY.plusSeconds(1), null, 10))
        .extracting(AccessEntry::what)
        .containsExactly("case");
    assertThat(log.ofSubject(reader, DAY, DAY.plusSeconds(61), null, 10)).hasSize(2);
    assertThat(log.ofRecord(record, null, 10)).extracting(AccessEntry::subject).contains(reader);
    assertThat(log.ofRecord(record, null, 10)).hasSize(5);
    assertThat(log.isIntact(record)).isTrue();
    assertThat(log.isIntact("lists-read-by-" + reader)).isTrue();
  }

  private AccessEntry entry(int n) {
    return mongo.findById(record + "/" + n, AccessEntry.class, "access_log");
  }

  private void change(int n, Update update) {
    mongo.updateFirst(byId(record + "/" + n), update, "access_log");
  }

  private void delete(int n) {
    mongo.remove(byId(record + "/" + n), "access_log");
  }

  private void deleteAll() {
    mongo.remove(Query.query(Criteria.where("recordId").is(record)), "access_log");
  }

  private void deleteHead() {
    mongo.remove(byId(record), "access_heads");
  }

  private void setHeadTo(int n) {
    setHead(new Update().set("count", n).set("mark", entry(n).mark()).set("anchoredCount", 0));
  }

  private void setHead(Update update) {
    mongo.updateFirst(byId(record), update, Document.class, "access_heads");
  }

  private static Query byId(String id) {
    return Query.query(Criteria.where("_id").is(id));
  }
}
