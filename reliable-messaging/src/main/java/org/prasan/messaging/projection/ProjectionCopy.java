package org.prasan.messaging.projection;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.InboundEvent;
import org.prasan.messaging.Projection;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** One collection of a read model, be it the live one or one that is being rebuilt beside it. */
final class ProjectionCopy<P> {

  private final MongoTemplate mongo;
  private final String collection;
  private final Class<P> type;

  ProjectionCopy(MongoTemplate mongo, String collection, Class<P> type) {
    this.mongo = mongo;
    this.collection = collection;
    this.type = type;
  }

  Optional<P> find(String aggregateId) {
    return Optional.ofNullable(mongo.findById(aggregateId, Document.class, collection))
        .flatMap(found -> Optional.ofNullable(read(found)));
  }

  List<Projection.Row<P>> list(List<Criteria> filters, @Nullable String cursor, int limit) {
    var query = new Query();
    filters.forEach(query::addCriteria);
    if (cursor != null) {
      query.addCriteria(where("_id").gt(cursor));
    }
    query.with(Sort.by("_id")).limit(limit);
    var rows = new ArrayList<Projection.Row<P>>();
    for (Document found : mongo.find(query, Document.class, collection)) {
      P state = read(found);
      if (state != null) {
        rows.add(new Projection.Row<>(found.getString("_id"), state));
      }
    }
    return rows;
  }

  long documents() {
    return mongo.estimatedCount(collection);
  }

  long last(InboundEvent event) {
    Document stored = mongo.findById(event.aggregateId(), Document.class, collection);
    return stored == null ? 0 : stored.getLong("sequence");
  }

  /** Sequence of the last event of each aggregate; aggregates without one are left out. */
  Map<String, Long> last(Collection<String> aggregateIds) {
    var query = Query.query(where("_id").in(aggregateIds));
    query.fields().include("sequence");
    return mongo.find(query, Document.class, collection).stream()
        .collect(
            Collectors.toMap(found -> found.getString("_id"), found -> found.getLong("sequence")));
  }

  /**
   * Applies the event on top of its predecessor; anything else than the direct successor changes
   * nothing.
   */
  void apply(InboundEvent event, UnaryOperator<@Nullable P> fold) {
    Document stored = mongo.findById(event.aggregateId(), Document.class, collection);
    P next = fold.apply(stored == null ? null : read(stored));
    if (stored == null) {
      insert(event, next);
      return;
    }
    mongo.updateFirst(
        Query.query(where("_id").is(event.aggregateId()).and("sequence").is(event.sequence() - 1)),
        new Update().set("sequence", event.sequence()).set("state", write(next)),
        collection);
  }

  private void insert(InboundEvent event, @Nullable P state) {
    try {
      mongo.insert(
          new Document("_id", event.aggregateId())
              .append("sequence", event.sequence())
              .append("state", write(state)),
          collection);
    } catch (DuplicateKeyException handledElsewhere) {
      // another instance took the partition over and was faster; its document stands
    }
  }

  private @Nullable P read(Document stored) {
    Document state = stored.get("state", Document.class);
    return state == null ? null : mongo.getConverter().read(type, state);
  }

  private @Nullable Document write(@Nullable P state) {
    if (state == null) {
      return null;
    }
    var document = new Document();
    mongo.getConverter().write(state, document);
    document.remove("_class");
    return document;
  }
}
