package org.prasan.benchmarks.variants;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The aggregates as they are stored, past the commands that make them. */
public final class SampleCollection {

  private static final Bson PENDING = Filters.gt("outbox.time", new Date(0));

  private final MongoCollection<Document> collection;

  SampleCollection(MongoCollection<Document> collection) {
    this.collection = collection;
  }

  boolean nothingPending() {
    return collection.find(PENDING).limit(1).first() == null;
  }

  /** Aggregates with events that wait. */
  public long pending() {
    return collection.countDocuments(PENDING);
  }

  void empty() {
    collection.deleteMany(new Document());
  }

  /**
   * Copies one aggregate, without the commands that would make them one by one.
   *
   * @return ids of the copies
   */
  public List<String> copy(String id, int count) {
    Document original = collection.find(Filters.eq("_id", id)).first();
    if (original == null) {
      throw new IllegalArgumentException("no aggregate " + id);
    }
    List<Document> copies =
        Stream.generate(() -> UUID.randomUUID().toString())
            .limit(count)
            .map(copy -> new Document(original).append("_id", copy).append("listKey", "0-" + copy))
            .toList();
    collection.insertMany(copies);
    return copies.stream().map(copy -> copy.getString("_id")).toList();
  }
}
