package org.prasan.local.engine;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {
  private final EmbeddedStore store = EmbeddedStore.inMemory();
  private final MongoClient client = MongoClients.create(store.uri());
  private MongoCollection<Document> centres;

  @BeforeEach
  void open() {
    centres =
        client
            .getDatabase("trial")
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
            .withReadConcern(ReadConcern.MAJORITY)
            .getCollection("centres");
  }

  @AfterEach
  void close() {
    client.close();
    store.close();
  }

  @Test
  void answersHello() {
    assertThat(client.getDatabase("trial").runCommand(new Document("hello", 1)))
        .containsEntry("isWritablePrimary", true);
  }

  @Test
  void changesStateAndPushesEventsInOneConditionalWrite() {
    centres.insertOne(centre("a", 1));

    Document changed =
        centres.findOneAndUpdate(
            and(eq("_id", "a"), eq("version", 1L)),
            combine(
                set("state.name", "new"),
                inc("version", 1L),
                inc("sequence", 2L),
                pushEach("outbox", List.of(event(2), event(3))),
                pushEach("commands", List.of("key"), new PushOptions().slice(-20))),
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
    Document stale =
        centres.findOneAndUpdate(
            and(eq("_id", "a"), eq("version", 1L)), set("state.name", "stale"));

    assertThat(changed).containsEntry("version", 2L).containsEntry("sequence", 3L);
    assertThat(changed.getList("outbox", Document.class)).hasSize(3);
    assertThat(stale).isNull();
  }

  @Test
  void clearsAcknowledgedPrefixesOfManyAggregatesAtOnce() {
    centres.insertMany(List.of(centre("a", 1), centre("b", 1)));
    centres.updateOne(eq("_id", "a"), push("outbox", event(2)));

    centres.bulkWrite(
        List.of(
            new UpdateOneModel<>(eq("_id", "a"), pull("outbox", lte("sequence", 1L))),
            new UpdateOneModel<>(eq("_id", "b"), pull("outbox", lte("sequence", 1L)))),
        new BulkWriteOptions().ordered(false));

    assertThat(pending("a")).containsExactly(2L);
    assertThat(pending("b")).isEmpty();
  }

  @Test
  void sortsLimitsMatchesElementsAndGroups() {
    centres.insertMany(List.of(centre("a", 1), centre("b", 2), centre("c", 3)));

    assertThat(centres.find().sort(Sorts.descending("listKey")).limit(2))
        .extracting(found -> found.getString("_id"))
        .containsExactly("c", "b");
    assertThat(centres.countDocuments(elemMatch("outbox", gte("sequence", 2L)))).isEqualTo(2);
    assertThat(
            centres.aggregate(
                List.of(
                    Aggregates.match(gte("version", 2L)),
                    Aggregates.group("$state.district", Accumulators.sum("value", 1)))))
        .containsExactly(new Document("_id", "1001").append("value", 2));
  }

  @Test
  void refusesASecondDocumentWithAUniqueValue() {
    centres.createIndex(Indexes.ascending("state.name"), new IndexOptions().unique(true));
    centres.insertOne(centre("a", 1));

    assertThatThrownBy(() -> centres.insertOne(centre("b", 1)))
        .isInstanceOfSatisfying(
            MongoWriteException.class, refused -> assertThat(refused.getCode()).isEqualTo(11000));
  }

  @Test
  void keepsDocumentsThatHaveNoVersion() {
    centres.insertMany(List.of(new Document("_id", "x"), new Document("_id", "y")));
    centres.deleteOne(eq("_id", "x"));

    assertThat(centres.find()).containsExactly(new Document("_id", "y"));
  }

  @Test
  void updatesADocumentByIdAndVersionOrScopeWithoutScanning() {
    List<Document> many = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      many.add(centre("id" + i, i));
    }
    centres.insertMany(many);

    long byVersion = nanosFor(new Document("_id", "id19999").append("version", 19_999L));
    long byScope = nanosFor(new Document("_id", "id19999").append("state.district", "1001"));
    long scanned = nanosFor(new Document("sequence", 19_999L));

    assertThat(byVersion).isLessThan(scanned / 3);
    assertThat(byScope).isLessThan(scanned / 3);
  }

  @Test
  void findsTheFirstOfAQueueWithoutScanning() {
    centres.createIndex(Indexes.ascending("outbox.sequence"));
    List<Document> many = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      many.add(centre("id" + i, i).append("outbox", List.of()));
    }
    centres.insertMany(many);
    centres.updateOne(eq("_id", "id7"), push("outbox", event(7)));

    long queue = nanosFor(() -> assertThat(idsFrom("outbox.sequence", 0)).containsExactly("id7"));
    long scanned = nanosFor(() -> assertThat(idsFrom("sequence", 19_999L)).hasSize(1));

    assertThat(queue).isLessThan(scanned / 3);
  }

  @Test
  void keepsAQueueInOrderAsItChanges() {
    centres.createIndex(Indexes.ascending("outbox.sequence"));
    centres.insertMany(List.of(centre("c", 3), centre("a", 1), centre("b", 2)));
    centres.updateOne(eq("_id", "a"), push("outbox", event(9)));
    assertThat(idsFrom("outbox.sequence", 0)).containsExactly("a", "b", "c");
    assertThat(idsFrom("outbox.sequence", 3)).containsExactly("a", "c");

    centres.updateOne(eq("_id", "a"), pull("outbox", lte("sequence", 1L)));
    centres.deleteOne(eq("_id", "b"));
    centres.insertOne(centre("d", 4));
    assertThat(idsFrom("outbox.sequence", 0)).containsExactly("c", "d", "a");
    assertThat(centres.find(and(gte("outbox.sequence", 4L), lte("outbox.sequence", 8L))))
        .extracting(found -> found.getString("_id"))
        .containsExactly("d");
  }

  @Test
  void keepsQueuesApartByTheirFirstField() {
    centres.createIndex(Indexes.ascending("state.district", "sequence"));
    centres.insertMany(List.of(centre("b", 2), centre("a", 1)));
    centres.updateOne(eq("_id", "a"), set("state.district", "1002"));
    centres.insertOne(
        new Document("_id", "none").append("state", new Document("district", "1001")));

    assertThat(
            centres
                .find(and(eq("state.district", "1001"), gte("sequence", 0L)))
                .sort(Sorts.ascending("sequence")))
        .extracting(found -> found.getString("_id"))
        .containsExactly("b");
  }

  @Test
  void findsTheFirstOfAQueueAfterARestart(@TempDir Path folder) {
    try (EmbeddedStore first = EmbeddedStore.start(folder, 0);
        MongoClient writer = MongoClients.create(first.uri())) {
      MongoCollection<Document> before = writer.getDatabase("trial").getCollection("centres");
      before.createIndex(Indexes.ascending("outbox.sequence"));
      before.insertMany(List.of(centre("b", 2), centre("a", 1)));
    }
    try (EmbeddedStore second = EmbeddedStore.start(folder, 0);
        MongoClient reader = MongoClients.create(second.uri())) {
      centres = reader.getDatabase("trial").getCollection("centres");
      assertThat(idsFrom("outbox.sequence", 0)).containsExactly("a", "b");
    }
  }

  @Test
  void findsNothingByAKeyOutsideTheScope() {
    centres.insertOne(centre("a", 1));

    assertThat(centres.find(new Document("_id", "a").append("state.district", "1002"))).isEmpty();
  }

  @Test
  void keepsEverythingOverARestart(@TempDir Path folder) {
    try (EmbeddedStore first = EmbeddedStore.start(folder, 0);
        MongoClient writer = MongoClients.create(first.uri())) {
      writer.getDatabase("trial").getCollection("centres").insertOne(centre("a", 1));
    }
    try (EmbeddedStore second = EmbeddedStore.start(folder, 0);
        MongoClient reader = MongoClients.create(second.uri())) {
      MongoCollection<Document> kept = reader.getDatabase("trial").getCollection("centres");
      kept.updateOne(and(eq("_id", "a"), eq("version", 1L)), inc("version", 1L));
      assertThat(kept.find(and(eq("_id", "a"), eq("version", 2L)))).hasSize(1);
    }
  }

  @Test
  void readsEveryKindOfValueBackFromTheFile(@TempDir Path folder) {
    Document all =
        new Document("_id", "a")
            .append("text", "ประสาน \0 and more")
            .append("numbers", List.of(1, 2L, 3.5))
            .append("nothing", null)
            .append("yes", true)
            .append("time", Date.from(Instant.parse("2022-12-16T02:00:00.123Z")))
            .append("bytes", new Binary(new byte[] {0, -1, 127}))
            .append("object", new ObjectId())
            .append("inner", new Document("list", List.of(new Document("empty", List.of()))));
    try (EmbeddedStore first = EmbeddedStore.start(folder, 0);
        MongoClient writer = MongoClients.create(first.uri())) {
      writer.getDatabase("trial").getCollection("kinds").insertOne(all);
    }
    try (EmbeddedStore second = EmbeddedStore.start(folder, 0);
        MongoClient reader = MongoClients.create(second.uri())) {
      assertThat(reader.getDatabase("trial").getCollection("kinds").find()).containsExactly(all);
    }
  }

  @Test
  void keepsUniqueKeysOfSeveralFieldsOverARestart(@TempDir Path folder) {
    try (EmbeddedStore first = EmbeddedStore.start(folder, 0);
        MongoClient writer = MongoClients.create(first.uri())) {
      MongoCollection<Document> numbers = writer.getDatabase("trial").getCollection("numbers");
      numbers.createIndex(Indexes.ascending("year", "number"), new IndexOptions().unique(true));
      numbers.insertOne(new Document("year", 2565).append("number", 1L));
      numbers.insertOne(new Document("year", 2565));
    }
    try (EmbeddedStore second = EmbeddedStore.start(folder, 0);
        MongoClient writer = MongoClients.create(second.uri())) {
      MongoCollection<Document> numbers = writer.getDatabase("trial").getCollection("numbers");
      numbers.insertOne(new Document("year", 2566).append("number", 1L));
      for (Document taken :
          List.of(new Document("year", 2565L).append("number", 1.0), new Document("year", 2565))) {
        assertThatThrownBy(() -> numbers.insertOne(taken)).isInstanceOf(MongoWriteException.class);
      }
    }
  }

  @Test
  void refusesAFileOfAnotherFormatAndLeavesItAsItWas(@TempDir Path folder) {
    Path file = folder.resolve("prasan.mv");
    try (MVStore other = MVStore.open(file.toString())) {
      other.openMap("databases.trial.centres").put("a", "an object");
      other.commit();
    }

    assertThatThrownBy(() -> EmbeddedStore.start(folder, 0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("./prasan reset");
    try (MVStore other = MVStore.open(file.toString())) {
      assertThat(other.openMap("databases.trial.centres").get("a")).isEqualTo("an object");
    }
  }

  private List<String> idsFrom(String field, long least) {
    return centres
        .find(gte(field, least))
        .sort(Sorts.ascending(field))
        .limit(10)
        .map(found -> found.getString("_id"))
        .into(new ArrayList<>());
  }

  private long nanosFor(Document query) {
    return nanosFor(() -> {
      assertThat(centres.updateOne(query, inc("changes", 1)).getMatchedCount()).isOne();
      assertThat(centres.findOneAndUpdate(query, inc("changes", 1))).isNotNull();
    });
  }

  private static long nanosFor(Runnable task) {
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < 20; i++) {
      long start = System.nanoTime();
      task.run();
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    return fastest;
  }

  private List<Long> pending(String id) {
    Document found = centres.find(eq("_id", id)).first();
    assertThat(found).isNotNull();
    return found.getList("outbox", Document.class).stream()
        .map(event -> event.getLong("sequence"))
        .toList();
  }

  private static Document centre(String id, long number) {
    return new Document("_id", id)
        .append("version", number)
        .append("sequence", number)
        .append("outbox", List.of(event(number)))
        .append("commands", List.of())
        .append("listKey", "key" + number)
        .append("state", new Document("district", "1001").append("name", "name" + number));
  }

  private static Document event(long sequence) {
    return new Document("sequence", sequence).append("payload", "{}");
  }
}
