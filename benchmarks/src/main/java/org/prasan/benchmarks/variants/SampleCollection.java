package org.prasan.benchmarks.variants;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The aggregates as they are stored, past the commands that make them. */
final class SampleCollection {

  private static final Bson PENDING = Filters.gt("outbox.time", new Date(0));
  private static final int BATCH = 1_000;

  private final MongoCollection<Document> collection;

  SampleCollection(MongoCollection<Document> collection) {
    this.collection = collection;
  }

  boolean nothingPending() {
    return collection.find(PENDING).limit(1).first() == null;
  }

  long pending() {
    return collection.countDocuments(PENDING);
  }

  void empty() {
    collection.deleteMany(new Document());
  }

  /** Ids of the copies. */
  List<String> copy(String id, int count) {
    Document original = collection.find(Filters.eq("_id", id)).first();
    if (original == null) {
      throw new IllegalArgumentException("no aggregate " + id);
    }
    var ids = new ArrayList<String>(count);
    var batch = new ArrayList<Document>();
    for (int i = 1; i <= count; i++) {
      String copy = UUID.randomUUID().toString();
      ids.add(copy);
      batch.add(new Document(original).append("_id", copy).append("listKey", "0-" + copy));
      if (batch.size() == BATCH || i == count) {
        collection.insertMany(batch);
        batch.clear();
      }
    }
    return ids;
  }
}
