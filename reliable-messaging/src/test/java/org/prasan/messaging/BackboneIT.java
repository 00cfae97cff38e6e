package org.prasan.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.core.ConditionFactory;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prasan.messaging.TallyApplication.Added;
import org.prasan.messaging.TallyApplication.Reaction;
import org.prasan.messaging.TallyApplication.Sum;
import org.prasan.messaging.TallyApplication.Tally;
import org.prasan.messaging.deadletter.DeadLetter;
import org.prasan.messaging.deadletter.DeadLetters;
import org.prasan.messaging.deadletter.ReplaySelection;
import org.prasan.testing.engines.Engines;
import org.prasan.testing.store.WithStoreContract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The backbone's promises on a real broker and a store, each as one sentence. */
@SpringBootTest(
    classes = TallyApplication.class,
    properties = {
      "spring.application.name=backbone-test",
      "spring.config.import=classpath:reliable-messaging.yaml",
      "spring.cloud.function.definition=tallyReaction;tallySums",
      "spring.cloud.stream.bindings.tallyReaction-in-0.destination=backbone.tally-events",
      "spring.cloud.stream.bindings.tallySums-in-0.destination=backbone.tally-events",
      "spring.cloud.stream.bindings.tallySums-in-0.group=backbone-sums",
      "prasan.messaging.partitions=12",
      "prasan.messaging.sweep-every=1s",
      "prasan.messaging.sweep-age=1s"
    })
@WithStoreContract
class BackboneIT {

  @Autowired AggregateStore<Tally, Added> tallies;
  @Autowired Reaction reaction;
  @Autowired Tracer tracer;
  @Autowired Projection<Sum> sums;
  @Autowired DeadLetters deadLetters;
  @Autowired KafkaClients kafka;
  @Autowired MongoTemplate mongo;
  @Autowired MeterRegistry meters;

  private final String id = UUID.randomUUID().toString();

  @DynamicPropertySource
  static void engines(DynamicPropertyRegistry properties) {
    properties.add("spring.mongodb.uri", Engines::mongoUri);
    properties.add("spring.mongodb.database", () -> "backbone");
    properties.add("spring.kafka.bootstrap-servers", Engines::kafkaBootstrapServers);
  }

  @AfterEach
  void heal() {
    reaction.poison.clear();
    reaction.storeDown = false;
  }

  @Test
  void continuesTheCommandsTraceInItsReaction() {
    Span span = tracer.nextSpan().start();
    try (var _ = tracer.withSpan(span)) {
      tallies.create(id, intent("create"), new Tally(id, 0).add(1));
    } finally {
      span.end();
    }
    await()
        .untilAsserted(
            () -> assertThat(reaction.traces).containsEntry(id + "#1", span.context().traceId()));
  }

  @Test
  void takesEachEventOnceAndInOrder() {
    tallies.create(id, intent("create"), new Tally(id, 0).add(1));
    IntStream.rangeClosed(2, 20).forEach(this::add);

    eventually(() -> assertThat(reaction.handledOf(id)).hasSize(20));
    assertThat(reaction.handledOf(id))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 20).mapToObj(n -> id + "#" + n).toList());
    eventually(() -> assertThat(sums.find(id)).contains(new Sum(210, 20)));
  }

  @Test
  void emptiesTheOutboxOnceTheBrokerHasTheEvents() {
    tallies.create(id, intent("create"), new Tally(id, 0).add(1));

    eventually(() -> assertThat(stored().getList("outbox", Document.class)).isEmpty());
    assertThat(stored().getLong("sequence")).isEqualTo(1);
  }

  @Test
  void answersARepeatedIntentWithTheSameReceiptAndNoSecondEvent() {
    Receipt created = tallies.create(id, intent("create"), new Tally(id, 0).add(1));
    Receipt added = tallies.change(id, intent("add"), t -> t.add(2)).orElseThrow();

    assertThat(tallies.create(id, intent("create"), new Tally(id, 0).add(1))).isEqualTo(created);
    assertThat(tallies.change(id, intent("add"), t -> t.add(2))).contains(added);
    assertThat(stored().getLong("sequence")).isEqualTo(2);
  }

  @Test
  void knowsTheIntentThatMadeAnAggregateHoweverManyCameSince() {
    Receipt created = tallies.create(id, intent("create"), new Tally(id, 0).add(1));
    for (int n = 0; n < 25; n++) {
      tallies.change(id, intent("add" + n), t -> t.add(1)).orElseThrow();
    }

    assertThat(tallies.receipt(id, intent("create"))).contains(created);
    assertThat(tallies.create(id, intent("create"), new Tally(id, 0).add(1))).isEqualTo(created);
    assertThat(tallies.find(id).orElseThrow().state()).isEqualTo(new Tally(id, 26));
  }

  @Test
  void refusesAnIntentsKeyWithAnotherRequest() {
    tallies.create(id, intent("create"), new Tally(id, 0).add(1));
    var other = new Intent(id + "create", "another request", null, "c", null);

    assertThatThrownBy(() -> tallies.change(id, other, t -> t.add(5)))
        .isInstanceOf(IntentReused.class);
    assertThat(tallies.find(id).orElseThrow().state()).isEqualTo(new Tally(id, 1));
  }

  @Test
  void refusesASecondAggregateUnderTheSameId() {
    tallies.create(id, intent("one"), new Tally(id, 0).add(1));

    assertThatThrownBy(() -> tallies.create(id, intent("two"), new Tally(id, 0).add(2)))
        .isInstanceOf(AlreadyExists.class);
  }

  @Test
  void refusesAnIntentThatInsistsOnAnOldVersion() {
    tallies.create(id, intent("create"), new Tally(id, 0).add(1));
    add(2);
    var stale = new Intent(id + "stale", "stale", 1L, "c", null);

    assertThatThrownBy(() -> tallies.change(id, stale, t -> t.add(5)))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  void listsTheNewestFirstPageByPage() {
    String other = UUID.randomUUID().toString();
    tallies.create(id, intent("one"), new Tally(id, 0).add(1));
    tallies.create(other, intent("two"), new Tally(other, 0).add(2));
    List<Criteria> ours = List.of(Criteria.where("_id").in(id, other));

    Stored<Tally> first = tallies.list(ours, null, 1).getFirst();
    Stored<Tally> second = tallies.list(ours, first.listKey(), 1).getFirst();
    assertThat(first.listKey()).isGreaterThan(second.listKey());
    assertThat(tallies.list(ours, second.listKey(), 1)).isEmpty();
  }

  @Test
  void letsExactlyOneOfTwoCommandsAtTheSameInstantWin() throws Exception {
    tallies.create(id, intent("create"), new Tally(id, 0).add(1));
    var together = new CyclicBarrier(2);
    Callable<Receipt> racer =
        () ->
            tallies
                .change(
                    id,
                    new Intent(UUID.randomUUID().toString(), "race", null, "c", null),
                    tally -> addTogether(tally, together))
                .orElseThrow();

    try (var threads = Executors.newFixedThreadPool(2)) {
      List<Future<Receipt>> races = threads.invokeAll(List.of(racer, racer));
      long refused = races.stream().filter(BackboneIT::lostTheRace).count();
      assertThat(refused).isEqualTo(1);
    }
    assertThat(tallies.find(id).orElseThrow().state()).isEqualTo(new Tally(id, 8));
  }

  @Test
  void sendsAgainWhatACrashLeftInTheOutbox() {
    tallies.create(id, intent("create"), new Tally(id, 0).add(1));
    eventually(() -> assertThat(reaction.handledOf(id)).hasSize(1));
    eventually(() -> assertThat(stored().getList("outbox", Document.class)).isEmpty());
    Document before = stored();
    add(2);
    eventually(() -> assertThat(stored().getList("outbox", Document.class)).isEmpty());
    Document abandoned = AbandonedTally.document();
    mongo.save(abandoned, "tallies");

    eventually(() -> assertThat(reaction.handledOf(abandoned.getString("_id"))).hasSize(1));
    assertThat(before.getLong("version")).isEqualTo(1);
  }

  @Test
  void sendsTheOthersEventsWhenOneOutboxCannotBeRead() {
    Document damaged = AbandonedTally.document();
    damaged.put("outbox", List.of(new Document("time", new Date(1))));
    mongo.save(damaged, "tallies");
    Document abandoned = AbandonedTally.document();
    mongo.save(abandoned, "tallies");

    eventually(() -> assertThat(reaction.handledOf(abandoned.getString("_id"))).hasSize(1));
    assertThat(meters.get("outbox.damaged").tag("topic", TallyApplication.TOPIC).gauge().value())
        .isEqualTo(1);
    mongo.remove(damaged, "tallies");
  }

  @Test
  void dropsDuplicates() {
    double before = duplicates();
    tallies.create(id, intent("create"), new Tally(id, 0).add(1));
    eventually(() -> assertThat(reaction.handledOf(id)).hasSize(1));
    send(id, 1, TallyApplication.ADDED, "{\"amount\":1}");

    eventually(() -> assertThat(duplicates()).isGreaterThan(before));
    assertThat(reaction.handledOf(id)).hasSize(1);
    assertThat(sums.find(id)).contains(new Sum(1, 1));
  }

  @Test
  void parksAPoisonousEventAndItsSuccessorsWhileOthersGoOnAndReplaysThemInOrder() {
    reaction.poison.add(id + "#2");
    tallies.create(id, intent("create"), new Tally(id, 0).add(1));
    IntStream.rangeClosed(2, 4).forEach(this::add);
    String other = UUID.randomUUID().toString();
    tallies.create(other, new Intent(other, "f", null, "c", null), new Tally(other, 0).add(1));

    eventually(() -> assertThat(sequencesWaiting()).containsExactly(2L, 3L, 4L));
    eventually(() -> assertThat(reaction.handledOf(other)).hasSize(1));
    assertThat(reaction.tries.get(id + "#2")).isEqualTo(3);
    assertThat(reaction.handledOf(id)).containsExactly(id + "#1");

    reaction.poison.clear();
    assertThat(deadLetters.replay(ReplaySelection.ALL, "operator-1").replayed())
        .isGreaterThanOrEqualTo(3);
    eventually(() ->
        assertThat(reaction.handledOf(id))
            .containsExactly(id + "#1", id + "#2", id + "#3", id + "#4"));
    eventually(() -> assertThat(sequencesWaiting()).isEmpty());
    assertThat(sums.find(id).orElseThrow().events()).isEqualTo(4);
  }

  @Test
  void refusesAnUnreadableEventAndAnUnknownVersion() {
    send(id, 1, TallyApplication.ADDED, "no json");
    String other = UUID.randomUUID().toString();
    send(other, 1, "backbone.added.v9", "{}");

    eventually(() ->
        assertThat(deadLetters.waiting()).extracting(DeadLetter::aggregateId).contains(id, other));
    deadLetters.replay(ReplaySelection.ALL, "operator-1");
  }

  @Test
  void ignoresTypesItDoesNotKnowButCountsThem() {
    send(id, 1, "backbone.renamed.v1", "{}");
    send(id, 2, TallyApplication.ADDED, "{\"amount\":7}");

    eventually(() -> assertThat(reaction.handledOf(id)).containsExactly(id + "#2"));
  }

  @Test
  void waitsWhileTheStoreIsDownAndLosesNothing() {
    reaction.storeDown = true;
    tallies.create(id, intent("create"), new Tally(id, 0).add(1));
    eventually(() -> assertThat(reaction.tries.getOrDefault(id + "#1", 0)).isGreaterThan(4));
    assertThat(sequencesWaiting()).isEmpty();
    reaction.storeDown = false;

    eventually(() -> assertThat(reaction.handledOf(id)).containsExactly(id + "#1"));
  }

  private Change<Tally, Added> addTogether(Tally tally, CyclicBarrier together) {
    try {
      together.await();
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
    return tally.add(7);
  }

  private static boolean lostTheRace(Future<Receipt> race) {
    try {
      race.get();
      return false;
    } catch (ExecutionException lost) {
      assertThat(lost.getCause()).isInstanceOf(ConcurrentChange.class);
      return true;
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private void add(int amount) {
    tallies.change(id, intent("add" + amount), tally -> tally.add(amount)).orElseThrow();
  }

  private Intent intent(String name) {
    return new Intent(id + name, name, null, UUID.randomUUID().toString(), null);
  }

  private Document stored() {
    return mongo.findById(id, Document.class, "tallies");
  }

  private double duplicates() {
    return meters.counter("inbound.duplicates", "topic", TallyApplication.TOPIC).count();
  }

  private List<Long> sequencesWaiting() {
    return deadLetters.waiting().stream()
        .filter(letter -> letter.aggregateId().equals(id))
        .map(DeadLetter::sequence)
        .distinct()
        .toList();
  }

  private void send(String key, long sequence, String type, String json) {
    var record = new ProducerRecord<>(TallyApplication.TOPIC, key, json.getBytes());
    var headers = record.headers();
    headers.add("ce_id", UUID.randomUUID().toString().getBytes());
    headers.add("ce_type", type.getBytes());
    headers.add("ce_time", "2022-12-16T04:30:00Z".getBytes());
    headers.add("ce_sequence", Long.toString(sequence).getBytes());
    headers.add("ce_correlationid", "c".getBytes());
    try (var producer = kafka.producer()) {
      producer.send(record);
    }
  }

  private static void eventually(org.awaitility.core.ThrowingRunnable assertion) {
    ConditionFactory patience = await().atMost(Duration.ofSeconds(30));
    patience.untilAsserted(assertion);
  }
}
