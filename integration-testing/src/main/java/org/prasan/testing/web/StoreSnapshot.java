package org.prasan.testing.web;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.prasan.testing.engines.Engines;

/**
 * All documents of a service's database as they lie there, read past the store contract's recorder.
 * They are compared byte by byte and only those that differ are read, since a sweep looks at the
 * store hundreds of times.
 */
record StoreSnapshot(Map<String, Set<ByteBuffer>> documents) {

  /** Of its own, and open as long as the test's process. */
  private static final MongoClient CLIENT = MongoClients.create(Engines.mongoUri());

  /** How far the access log is anchored moves by itself. */
  private static final Bson BACKGROUND_WORK =
      Projections.exclude("anchoredCount", "unanchoredSince");

  static StoreSnapshot of(String database, Set<String> ignoredCollections) {
    MongoDatabase store = CLIENT.getDatabase(database);
    var documents = new TreeMap<String, Set<ByteBuffer>>();
    for (String collection : store.listCollectionNames().into(new ArrayList<>())) {
      if (!ignoredCollections.contains(collection)) {
        documents.put(collection, contents(store, collection));
      }
    }
    return new StoreSnapshot(documents);
  }

  private static Set<ByteBuffer> contents(MongoDatabase store, String collection) {
    var contents = new HashSet<ByteBuffer>();
    store
        .getCollection(collection, RawBsonDocument.class)
        .find()
        .projection(BACKGROUND_WORK)
        .forEach(document -> contents.add(document.getByteBuffer().asNIO()));
    return contents;
  }

  /** Documents that are in one of the two alone, each with its collection. */
  List<String> differences(StoreSnapshot other) {
    return Stream.concat(notIn(other, "gone from "), other.notIn(this, "new in ")).toList();
  }

  private Stream<String> notIn(StoreSnapshot other, String where) {
    return documents.entrySet().stream()
        .flatMap(entry -> {
          Set<ByteBuffer> there = other.documents().getOrDefault(entry.getKey(), Set.of());
          return entry.getValue().stream()
              .filter(document -> !there.contains(document))
              .map(document -> where + entry.getKey() + " " + json(document));
        });
  }

  private static String json(ByteBuffer document) {
    var bytes = new byte[document.remaining()];
    document.duplicate().get(bytes);
    return new RawBsonDocument(bytes).toJson();
  }
}
