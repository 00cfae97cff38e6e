package org.prasan.messaging;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.prasan.messaging.TallyApplication.Added;
import org.prasan.messaging.TallyApplication.Reaction;
import org.prasan.messaging.TallyApplication.Tally;
import org.prasan.messaging.deadletter.DeadLetter;
import org.prasan.messaging.deadletter.DeadLetters;
import org.prasan.messaging.deadletter.ReplaySelection;
import org.prasan.testing.engines.Engines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The tallies as an operator sees them: a service of its own on the same topic. */
@SpringBootTest(
    classes = TallyApplication.class,
    properties = {
      "spring.application.name=operated-test",
      "spring.config.import=classpath:reliable-messaging.yaml",
      "spring.cloud.function.definition=tallyReaction;tallySums",
      "spring.cloud.stream.bindings.tallyReaction-in-0.destination=backbone.tally-events",
      "spring.cloud.stream.bindings.tallySums-in-0.destination=backbone.tally-events",
      "spring.cloud.stream.bindings.tallySums-in-0.group=operated-sums",
      "prasan.messaging.dead-letters-every=500ms",
      "prasan.messaging.partitions=12",
      "prasan.messaging.sweep-every=1s",
      "prasan.messaging.sweep-age=1s"
    })
abstract class TallyIT {

  static final String OPERATOR = "operator-1";

  @Autowired AggregateStore<Tally, Added> tallies;
  @Autowired Reaction reaction;
  @Autowired DeadLetters deadLetters;
  @Autowired KafkaClients kafka;
  @Autowired MongoTemplate mongo;

  final String id = UUID.randomUUID().toString();

  @DynamicPropertySource
  static void engines(DynamicPropertyRegistry properties) {
    properties.add("spring.mongodb.uri", Engines::mongoUri);
    properties.add("spring.mongodb.database", () -> "operated");
    properties.add("spring.kafka.bootstrap-servers", Engines::kafkaBootstrapServers);
  }

  @AfterEach
  void heal() {
    reaction.poison.clear();
    deadLetters.replay(ReplaySelection.ALL, OPERATOR);
  }

  /** A tally whose events add 1, 2, 3 and so on. */
  void tally(String tallyId, int events) {
    tallies.create(tallyId, intent(tallyId), new Tally(tallyId, 0).add(1));
    IntStream.rangeClosed(2, events).forEach(amount -> add(tallyId, amount));
  }

  void add(String tallyId, int amount) {
    tallies.change(tallyId, intent(tallyId + amount), tally -> tally.add(amount)).orElseThrow();
  }

  /** A tally whose second event can't be handled, which holds up those after it. */
  void blockedTally(String tallyId, int events) {
    reaction.poison.add(tallyId + "#2");
    tally(tallyId, events);
    eventually(
        () -> org.assertj.core.api.Assertions.assertThat(waiting(tallyId)).hasSize(events - 1));
  }

  /** The reaction's; the sums have a group and failures of their own. */
  List<DeadLetter> waiting(String tallyId) {
    return deadLetters.waiting().stream()
        .filter(letter -> letter.consumerGroup().equals("operated-test"))
        .filter(letter -> letter.aggregateId().equals(tallyId))
        .toList();
  }

  void send(String key, long sequence, String json) {
    var record = new ProducerRecord<>(TallyApplication.TOPIC, key, json.getBytes());
    var headers = record.headers();
    headers.add("ce_id", UUID.randomUUID().toString().getBytes());
    headers.add("ce_type", TallyApplication.ADDED.getBytes());
    headers.add("ce_time", "2022-12-16T04:30:00Z".getBytes());
    headers.add("ce_sequence", Long.toString(sequence).getBytes());
    headers.add("ce_correlationid", "c".getBytes());
    send(record);
  }

  void send(ProducerRecord<String, byte[]> record) {
    try (var producer = kafka.producer()) {
      producer.send(record);
    }
  }

  static void eventually(ThrowingRunnable assertion) {
    await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
  }

  private static Intent intent(String key) {
    return new Intent(key, key, null, UUID.randomUUID().toString(), null);
  }
}
