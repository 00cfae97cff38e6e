package org.prasan.local.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndDeleteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prasan.local.engine.RandomQueries.Kind;
import org.slf4j.LoggerFactory;

/** A collection with indexes, held against one with the same documents and none. */
class DeclaredIndexesTest {
  private static final List<Document> INDEXES =
      Stream.of(
              "{a: 1}",
              "{a: 1, b: 1}",
              "{a: 1, b: -1}",
              "{a: -1, 's.c': 1, b: -1}",
              "{'s.c': 1, key: -1}",
              "{l: 1, key: -1}",
              "{'l.x': 1}",
              "{'l.x': 1, key: -1}",
              "{key: -1}",
              "{a: 1, l: 1, _id: 1}")
          .map(Document::parse)
          .toList();

  private static final int DOCUMENTS = 150;
  private static final int STEPS = 600;
  private static final int SEEDS = 3;

  static {
    // Much of what is asked is refused, and each refusal logged.
    ((Logger) LoggerFactory.getLogger("de.bwaldvogel")).setLevel(Level.OFF);
  }

  private final EmbeddedStore store = EmbeddedStore.inMemory();
  private final MongoClient client = MongoClients.create(store.uri());

  @AfterEach
  void close() {
    client.close();
    store.close();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void anIndexAnswersExactlyWhatReadingTheCollectionAnswers(Kind kind) {
    for (int seed = 0; seed < SEEDS; seed++) {
      var queries = new RandomQueries(new Random(seed), kind);
      var indexed = client.getDatabase("trial").getCollection("indexed" + seed);
      var read = client.getDatabase("trial").getCollection("read" + seed);
      List<Document> first = IntStream.range(0, DOCUMENTS).mapToObj(queries::document).toList();
      indexed.insertMany(first.subList(0, DOCUMENTS / 2));
      INDEXES.forEach(indexed::createIndex);
      indexed.insertMany(first.subList(DOCUMENTS / 2, DOCUMENTS));
      read.insertMany(first);
      for (int step = 0; step < STEPS; step++) {
        var question = question(queries, DOCUMENTS + step);
        assertThat(answer(indexed, question))
            .as("%s, seed %d, step %d: %s", kind, seed, step, queries.last())
            .isEqualTo(answer(read, question));
      }
      assertThat(indexed.find()).containsExactlyElementsOf(read.find());
    }
  }

  @Test
  void anIndexOfManyWritersAnswersWhatReadingTheCollectionAnswers() throws Exception {
    var indexed = client.getDatabase("trial").getCollection("indexed");
    INDEXES.forEach(indexed::createIndex);
    try (var writers = Executors.newFixedThreadPool(4)) {
      List<Callable<Object>> work =
          IntStream.range(0, 4).<Callable<Object>>mapToObj(i -> () -> write(indexed, i)).toList();
      for (Future<Object> done : writers.invokeAll(work)) {
        done.get();
      }
    }
    assertAnswersAsRead(indexed);
  }

  private static boolean write(MongoCollection<Document> indexed, int writer) {
    var queries = new RandomQueries(new Random(writer), Kind.WITH_ARRAYS);
    for (int i = 0; i < 300; i++) {
      indexed.insertOne(queries.document(writer * 1_000 + i));
      answer(indexed, all -> all.updateMany(queries.filter(), queries.update()));
      answer(
          indexed, all -> all.find(queries.filter()).sort(queries.sort()).into(new ArrayList<>()));
      answer(indexed, all -> all.countDocuments(queries.filter()));
    }
    return true;
  }

  @Test
  void anIndexAnswersAfterARestartWhatReadingTheCollectionAnswers(@TempDir Path folder) {
    var queries = new RandomQueries(new Random(1), Kind.WITH_ARRAYS);
    try (EmbeddedStore first = EmbeddedStore.start(folder, 0);
        MongoClient writer = MongoClients.create(first.uri())) {
      var indexed = writer.getDatabase("trial").getCollection("indexed");
      INDEXES.forEach(indexed::createIndex);
      indexed.insertMany(IntStream.range(0, DOCUMENTS).mapToObj(queries::document).toList());
    }
    try (EmbeddedStore second = EmbeddedStore.start(folder, 0);
        MongoClient reader = MongoClients.create(second.uri())) {
      var indexed = reader.getDatabase("trial").getCollection("indexed");
      indexed.updateOne(Filters.eq("_id", "id5"), Updates.set("a", "before it is filled"));
      assertAnswersAsRead(indexed);
    }
  }

  private void assertAnswersAsRead(MongoCollection<Document> indexed) {
    var read = client.getDatabase("trial").getCollection("read");
    read.insertMany(indexed.find().into(new ArrayList<>()));
    var queries = new RandomQueries(new Random(7), Kind.WITH_ARRAYS);
    for (int step = 0; step < STEPS; step++) {
      var question = question(queries, 10_000 + step);
      assertThat(answer(indexed, question)).isEqualTo(answer(read, question));
    }
  }

  /** Drawn once, so that both are asked the same. */
  private static Function<MongoCollection<Document>, Object> question(
      RandomQueries queries, int number) {
    boolean made = queries.below(2) == 0;
    List<Document> asked =
        made
            ? queries.madeFor(INDEXES.get(queries.below(INDEXES.size())))
            : List.of(queries.filter(), queries.sort());
    Document filter = asked.getFirst();
    Document sort = asked.getLast();
    int skip = queries.below(3) == 0 ? queries.below(5) : 0;
    int limit = queries.below(2) == 0 ? queries.below(20) : 0;
    Document update = queries.update();
    Document added = queries.document(number);
    return switch (queries.below(14)) {
      case 0 -> all -> all.updateOne(filter, update);
      case 1 -> all -> all.updateMany(filter, update);
      case 2 ->
          all -> all.findOneAndUpdate(filter, update, new FindOneAndUpdateOptions().sort(sort));
      case 3 -> all -> all.findOneAndDelete(filter, new FindOneAndDeleteOptions().sort(sort));
      case 4 -> all -> all.deleteOne(filter);
      case 5, 6 -> all -> all.insertOne(new Document(added)).getInsertedId();
      case 7 -> all -> all.countDocuments(filter);
      case 8 -> all -> count(all, filter, skip, limit);
      case 9 -> all -> all.distinct("key", filter, String.class).into(new ArrayList<>());
      default -> all -> all.find(filter).sort(sort).skip(skip).limit(limit).into(new ArrayList<>());
    };
  }

  private static Object count(MongoCollection<Document> all, Document query, int skip, int limit) {
    var group = Document.parse("{$group: {_id: '$a', n: {$sum: 1}, first: {$first: '$key'}}}");
    var stages = new ArrayList<Document>(List.of(new Document("$match", query)));
    if (skip > 0) {
      stages.add(new Document("$skip", skip));
    }
    if (limit > 0) {
      stages.add(new Document("$limit", limit));
    }
    stages.add(group);
    return all.aggregate(stages).into(new ArrayList<>());
  }

  /** Or how it is refused. */
  private static Object answer(
      MongoCollection<Document> all, Function<MongoCollection<Document>, Object> question) {
    try {
      return String.valueOf(question.apply(all));
    } catch (MongoException refused) {
      return refused.getCode();
    }
  }
}
