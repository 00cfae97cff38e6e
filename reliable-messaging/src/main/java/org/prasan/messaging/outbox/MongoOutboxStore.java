package org.prasan.messaging.outbox;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.prasan.messaging.CollectionIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** The outboxes inside the documents of one collection. */
final class MongoOutboxStore implements OutboxStore {

  private static final Logger log = LoggerFactory.getLogger(MongoOutboxStore.class);

  /** Matches only documents in the partial index: an empty outbox has no time. */
  static final Criteria PENDING = where("outbox.time").gt(Instant.EPOCH);

  /** The sweep's index; entries exist only while events wait. */
  static final CollectionIndex INDEX =
      CollectionIndex.on("outbox.time")
          .where(new Document("outbox.time", new Document("$gt", new Date(0))));

  private final MongoTemplate mongo;
  private final String collection;
  private final String topic;
  private volatile Set<String> damaged = Set.of();

  MongoOutboxStore(MongoTemplate mongo, String collection, String topic) {
    this.mongo = mongo;
    this.collection = collection;
    this.topic = topic;
  }

  @Override
  public String topic() {
    return topic;
  }

  @Override
  public List<Outbox> waiting(int limit) {
    var query = Query.query(PENDING).with(Sort.by("outbox.time")).limit(limit + damaged.size());
    query.fields().include("outbox");
    var unreadable = new HashSet<String>();
    List<Outbox> readable =
        mongo.find(query, Document.class, collection).stream()
            .flatMap(found -> read(found, unreadable).stream())
            .toList();
    damaged = Set.copyOf(unreadable);
    return readable;
  }

  /** One damaged outbox holds up nobody else's events; it is tried again with each look. */
  private Optional<Outbox> read(Document found, Set<String> unreadable) {
    String id = found.getString("_id");
    try {
      return Optional.of(new Outbox(id, OutboxDocuments.read(found)));
    } catch (ClassCastException | NullPointerException damage) {
      if (unreadable.add(id) && !damaged.contains(id)) {
        log.error("the outbox of {} in {} can't be read and is set aside", id, collection);
      }
      return Optional.empty();
    }
  }

  @Override
  public int damaged() {
    return damaged.size();
  }

  @Override
  public long depth() {
    return mongo.count(Query.query(PENDING), collection);
  }

  @Override
  public void clear(Map<String, Long> acknowledgedUpTo) {
    List<UpdateOneModel<Document>> clears =
        acknowledgedUpTo.entrySet().stream().map(MongoOutboxStore::clear).toList();
    var unordered = new BulkWriteOptions().ordered(false);
    mongo.execute(collection, documents -> documents.bulkWrite(clears, unordered));
  }

  private static UpdateOneModel<Document> clear(Map.Entry<String, Long> acknowledged) {
    var gone = Filters.lte("sequence", acknowledged.getValue());
    return new UpdateOneModel<>(
        Filters.eq("_id", acknowledged.getKey()), Updates.pull("outbox", gone));
  }
}
