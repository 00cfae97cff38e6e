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

  private static final String PENDING = "pending";

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

  /** Ends first what a crash left undone of the last event. */
  long last(InboundEvent event) {
    Document stored = mongo.findById(event.aggregateId(), Document.class, collection);
    if (stored == null) {
      return 0;
    }
    count(stored);
    return stored.getLong("sequence");
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
   * nothing. What it adds to counters is kept beside the state until it is added.
   */
  void apply(InboundEvent event, Spot spot, UnaryOperator<@Nullable P> fold) {
    Document stored = mongo.findById(event.aggregateId(), Document.class, collection);
    P before = stored == null ? null : read(stored);
    P next = fold.apply(before);
    var after =
        new Document("_id", event.aggregateId())
            .append("sequence", event.sequence())
            .append("state", write(next));
    Document pending = counters().pending(spot, before, next);
    if (pending != null) {
      after.append(PENDING, pending);
    }
    if (stored == null ? insert(after) : replace(after)) {
      count(after);
    }
  }

  CounterCopy counters() {
    return new CounterCopy(mongo, CounterCopy.of(collection));
  }

  /** False when another instance took the partition over and was faster; its document stands. */
  private boolean insert(Document after) {
    try {
      mongo.insert(after, collection);
      return true;
    } catch (DuplicateKeyException handledElsewhere) {
      return false;
    }
  }

  private boolean replace(Document after) {
    var update = new Update();
    after.forEach((field, value) -> {
      if (!field.equals("_id")) {
        update.set(field, value);
      }
    });
    return change(after.getString("_id"), after.getLong("sequence") - 1, update);
  }

  private void count(Document stored) {
    Document pending = stored.get(PENDING, Document.class);
    if (pending != null) {
      counters().add(pending);
      change(stored.getString("_id"), stored.getLong("sequence"), new Update().unset(PENDING));
    }
  }

  private boolean change(String id, long sequence, Update update) {
    var expected = Query.query(where("_id").is(id).and("sequence").is(sequence));
    return mongo.updateFirst(expected, update, collection).getMatchedCount() == 1;
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
