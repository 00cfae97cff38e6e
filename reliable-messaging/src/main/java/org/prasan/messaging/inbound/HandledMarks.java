package org.prasan.messaging.inbound;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.prasan.messaging.InboundEvent;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * How far each source aggregate's events were handled, for effects that are idempotent by
 * themselves. The mark is written after the effect: a crash in between repeats the effect, which
 * recognises itself.
 */
public final class HandledMarks {

  static final String COLLECTION = "handled_events";

  private final MongoTemplate mongo;
  private final String consumer;

  /**
   * @param consumer whose marks these are; another consumer of the same topic has its own
   */
  public HandledMarks(MongoTemplate mongo, String consumer) {
    this.mongo = mongo;
    this.consumer = consumer;
  }

  long last(InboundEvent event) {
    Document mark = mongo.findById(id(event), Document.class, COLLECTION);
    return mark == null ? 0 : mark.getLong("sequence");
  }

  /** Aggregates without a mark are left out. */
  Map<String, Long> last(String topic, Collection<String> aggregateIds) {
    String prefix = consumer + "/" + topic + "/";
    var query = Query.query(where("_id").in(aggregateIds.stream().map(prefix::concat).toList()));
    return mongo.find(query, Document.class, COLLECTION).stream()
        .collect(
            Collectors.toMap(
                mark -> mark.getString("_id").substring(prefix.length()),
                mark -> mark.getLong("sequence")));
  }

  void advance(InboundEvent event) {
    try {
      mongo.upsert(
          Query.query(where("_id").is(id(event))),
          new Update().max("sequence", event.sequence()),
          COLLECTION);
    } catch (DuplicateKeyException raced) {
      advance(event);
    }
  }

  private String id(InboundEvent event) {
    return consumer + "/" + event.topic() + "/" + event.aggregateId();
  }
}
