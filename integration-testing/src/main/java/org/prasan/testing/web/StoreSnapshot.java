package org.prasan.testing.web;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.prasan.testing.engines.Engines;

/** All documents of a service's database, read past the store contract's recorder. */
record StoreSnapshot(Map<String, List<String>> documents) {

  /** Of its own, and open as long as the test's process. */
  private static final MongoClient CLIENT = MongoClients.create(Engines.mongoUri());

  static StoreSnapshot of(String database, Set<String> ignoredCollections) {
    MongoDatabase store = CLIENT.getDatabase(database);
    var documents = new TreeMap<String, List<String>>();
    for (String collection : store.listCollectionNames().into(new ArrayList<>())) {
      if (!ignoredCollections.contains(collection)) {
        documents.put(collection, contents(store, collection));
      }
    }
    documents.values().removeIf(List::isEmpty);
    return new StoreSnapshot(documents);
  }

  private static List<String> contents(MongoDatabase store, String collection) {
    return store.getCollection(collection).find().into(new ArrayList<Document>()).stream()
        .map(StoreSnapshot::withoutBackgroundWork)
        .sorted()
        .toList();
  }

  /** How far the access log is anchored moves by itself. */
  private static String withoutBackgroundWork(Document document) {
    document.keySet().removeAll(Set.of("anchoredCount", "unanchoredSince"));
    return document.toString();
  }
}
