package org.prasan.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prasan.messaging.Projection.Counted;
import org.prasan.messaging.TallyApplication.RebuildGate;
import org.prasan.messaging.TallyApplication.Sum;
import org.prasan.messaging.projection.RebuildResult;
import org.prasan.messaging.projection.Rebuilds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** What is promised while a read model is rebuilt beside the live one. */
class RebuildIT extends TallyIT {

  private static final String SUMS = "sums";
  private static final String POINTERS = "projection_pointers";

  @Autowired Rebuilds rebuilds;
  @Autowired Projection<Sum> sums;
  @Autowired RebuildGate gate;
  @Autowired ConfigurableEnvironment environment;

  /** Also of the first copy, before any rebuild takes its place. */
  @BeforeEach
  void lookAtTheCounters() {
    sums.counts(new Counted.Wanted(List.of("all"), "ever", "ever"));
  }

  @AfterEach
  void openTheGate() {
    gate.storeDown = false;
    gate.misfolding = false;
    gate.atEachEvent = () -> {};
    gate.open.countDown();
    eventually(() -> assertThat(status().running()).isNull());
  }

  @Test
  void yieldsExactlyWhatAFoldOfTheTopicYields() {
    List<String> all = IntStream.range(0, 5).mapToObj(_ -> newTally(6)).toList();
    Map<String, Document> before = documents();

    assertThat(rebuild().refused()).isNull();
    assertThat(documents()).isEqualTo(before).containsKeys(all.toArray(String[]::new));
    assertThat(status().collection()).isNotEqualTo(SUMS);
  }

  @Test
  void countsAnewWhatItFoldsAnew() {
    newTally(5);
    Map<String, Object> before = counts();
    String counters = status().collection() + "_counts";
    mongo.updateFirst(new Query(), new Update().set("values.total", 999L), counters);
    assertThat(counts()).isNotEqualTo(before);

    assertThat(rebuild().refused()).isNull();
    assertThat(counts()).isEqualTo(before);
    newTally(1);
    eventually(() -> assertThat(counts().get("events")).isEqualTo((long) before.get("events") + 1));
  }

  private Map<String, Object> counts() {
    return sums.counts(new Counted.Wanted(List.of("all"), "ever", "ever")).getFirst().values();
  }

  @Test
  void mendsACorruptedReadModel() {
    String tally = newTally(4);
    String lost = newTally(3);
    String live = status().collection();
    mongo.updateFirst(
        Query.query(where("_id").is(tally)), new Update().set("state.total", 999), live);
    mongo.remove(Query.query(where("_id").is(lost)), live);

    rebuild();
    assertThat(sums.find(tally)).contains(new Sum(10, 4));
    assertThat(sums.find(lost)).contains(new Sum(6, 3));
    add(tally, 5);
    eventually(() -> assertThat(sums.find(tally)).contains(new Sum(15, 5)));
  }

  @Test
  void goesOnReadingAndFoldingLiveEventsWhileTheRebuildRuns() {
    String tally = newTally(3);
    hold();
    rebuilds.start(SUMS, OPERATOR);
    eventually(() -> assertThat(gate.passed).hasPositiveValue());

    add(tally, 4);
    eventually(() -> assertThat(sums.find(tally)).contains(new Sum(10, 4)));
    assertThat(status().running()).isNotNull();
    assertThat(status().running().total()).isPositive();
    assertThat(rebuilds.start(SUMS, OPERATOR)).isFalse();

    gate.open.countDown();
    eventually(() -> assertThat(status().running()).isNull());
    assertThat(status().last().refused()).isNull();
    assertThat(sums.find(tally)).contains(new Sum(10, 4));
  }

  @Test
  void neitherLosesNorRepeatsEventsThatComeDuringTheSwap() throws InterruptedException {
    List<String> all = Stream.generate(() -> newTally(1)).limit(4).toList();
    var amounts = new AtomicInteger(1);
    var enough = new AtomicBoolean();
    var adding =
        Thread.ofPlatform()
            .start(() -> {
              while (!enough.get()) {
                int amount = amounts.incrementAndGet();
                all.forEach(tally -> add(tally, amount));
              }
            });
    var heldBehindTheFence = new AtomicInteger();
    gate.atEachEvent =
        () -> {
          if (heldBehindTheFence.get() == 0 && pointer().containsKey("fence")) {
            heldBehindTheFence.incrementAndGet();
            int more = amounts.get() + 20;
            eventually(() -> assertThat(amounts).hasValueGreaterThan(more));
          }
        };
    for (int tries = 0; tries < 50 && heldBehindTheFence.get() == 0; tries++) {
      assertThat(rebuild().refused()).isNull();
    }
    enough.set(true);
    adding.join();

    assertThat(heldBehindTheFence).hasPositiveValue();
    int last = amounts.get();
    int total = IntStream.rangeClosed(1, last).sum();
    eventually(() ->
        assertThat(all)
            .allSatisfy(tally -> assertThat(sums.find(tally)).contains(new Sum(total, last))));
    assertThat(deadLetters.waiting())
        .filteredOn(letter -> letter.consumerGroup().equals("operated-sums"))
        .noneMatch(letter -> all.contains(letter.aggregateId()));
  }

  @Test
  void leavesTheLiveReadModelAloneWhenARebuildBreaksOffAndSucceedsTheNextTime() {
    String tally = newTally(3);
    String live = status().collection();
    gate.storeDown = true;

    assertThat(rebuild().refused()).isNotNull();
    assertThat(status().collection()).isEqualTo(live);
    assertThat(sums.find(tally)).contains(new Sum(6, 3));
    add(tally, 4);
    eventually(() -> assertThat(sums.find(tally)).contains(new Sum(10, 4)));

    gate.storeDown = false;
    assertThat(rebuild().refused()).isNull();
    assertThat(sums.find(tally)).contains(new Sum(10, 4));
  }

  @Test
  void takesOverFromAProcessThatDiedDuringTheSwap() {
    String tally = newTally(3);
    rebuild();
    String live = status().collection();
    mongo.insert(new Document("_id", tally).append("half", "built"), "sums_rebuilt_dead");
    leaveBehind("dead", Instant.now().minusSeconds(120));

    add(tally, 4);
    eventually(() -> assertThat(sums.find(tally)).contains(new Sum(10, 4)));
    assertThat(status().collection()).isEqualTo(live);
    assertThat(pointer()).doesNotContainKey("fence");

    assertThat(rebuild().refused()).isNull();
    assertThat(sums.find(tally)).contains(new Sum(10, 4));
    assertThat(mongo.getCollectionNames()).doesNotContain("sums_rebuilt_dead");
  }

  @Test
  void refusesToLetAReadModelTakeOverThatIsBehindTheLiveOne() {
    String tally = newTally(3);
    String live = status().collection();
    gate.misfolding = true;

    assertThat(rebuild().refused()).isNotNull();
    assertThat(status().collection()).isEqualTo(live);
    assertThat(sums.find(tally)).contains(new Sum(6, 3));
  }

  @Test
  void isFollowedByEveryInstanceOfTheService() {
    List<String> all = Stream.generate(() -> newTally(2)).limit(6).toList();
    try (var other = new SpringApplicationBuilder(TallyApplication.class).run(sameSettings())) {
      Projection<Sum> theirs =
          other
              .<Projection<Sum>>getBeanProvider(
                  ResolvableType.forClassWithGenerics(Projection.class, Sum.class))
              .getObject();
      String before = status().collection();
      rebuild();
      assertThat(other.getBean(Rebuilds.class).status(SUMS).orElseThrow().collection())
          .isEqualTo(status().collection())
          .isNotEqualTo(before);
      all.forEach(tally -> IntStream.of(3, 4).forEach(amount -> add(tally, amount)));
      eventually(() ->
          assertThat(all)
              .allSatisfy(tally -> {
                assertThat(theirs.find(tally)).contains(new Sum(10, 4));
                assertThat(sums.find(tally)).contains(new Sum(10, 4));
              }));
    }
  }

  @Test
  void knowsOnlyTheReadModelsThatThereAre() {
    assertThat(rebuilds.all()).extracting(Rebuilds.Status::name).containsExactly(SUMS);
    assertThat(rebuilds.status("no-such")).isEmpty();
    assertThatThrownBy(() -> rebuilds.start("no-such", OPERATOR))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private String[] sameSettings() {
    var inlined =
        (EnumerablePropertySource<?>)
            environment.getPropertySources().get("Inlined Test Properties");
    return Stream.concat(
            Stream.of(inlined.getPropertyNames()),
            Stream.of(
                "spring.mongodb.uri", "spring.mongodb.database", "spring.kafka.bootstrap-servers"))
        .map(name -> "--" + name + "=" + environment.getProperty(name))
        .toArray(String[]::new);
  }

  private String newTally(int events) {
    String tally = UUID.randomUUID().toString();
    tally(tally, events);
    eventually(() ->
        assertThat(sums.find(tally))
            .contains(new Sum(IntStream.rangeClosed(1, events).sum(), events)));
    return tally;
  }

  private RebuildResult rebuild() {
    assertThat(rebuilds.start(SUMS, OPERATOR)).isTrue();
    eventually(() -> assertThat(status().running()).isNull());
    return status().last();
  }

  private void hold() {
    gate.passed.set(0);
    gate.open = new CountDownLatch(1);
  }

  private Rebuilds.Status status() {
    return rebuilds.status(SUMS).orElseThrow();
  }

  private Map<String, Document> documents() {
    var documents = new HashMap<String, Document>();
    mongo
        .findAll(Document.class, status().collection())
        .forEach(found -> documents.put(found.getString("_id"), found));
    return documents;
  }

  private Document pointer() {
    return mongo.findById(SUMS, Document.class, POINTERS);
  }

  /** What the store holds after a kill between the fence and the swap. */
  private void leaveBehind(String rebuildId, Instant then) {
    Document running =
        new Document("id", rebuildId)
            .append("by", OPERATOR)
            .append("since", Date.from(then))
            .append("beat", Date.from(then))
            .append("folded", 1L)
            .append("total", 2L);
    mongo.updateFirst(
        Query.query(where("_id").is(SUMS)),
        new Update()
            .set("running", running)
            .set("fence", rebuildId)
            .set("fencedAt", Date.from(then)),
        POINTERS);
  }
}
