package org.prasan.messaging.projection;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.CollectionIndex;
import org.prasan.messaging.Projection.Counted;
import org.prasan.messaging.Projection.Counted.Counter;
import org.prasan.messaging.Projection.Counted.Counts;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * The counters beside one collection of a read model.
 *
 * <p>Each document remembers, for each partition of the topic, the place of the last event that was
 * added to it, in the same write that adds it. So an addition that comes again, after a crash or
 * from an instance that lost its partition, finds itself there and changes nothing.
 */
public final class CounterCopy {

  /** What {@link #list} asks by. */
  public static final CollectionIndex INDEX = CollectionIndex.on("of", "period");

  private static final String SUFFIX = "_counts";
  private static final String VALUES = "values";

  private final MongoTemplate mongo;
  private final String collection;

  CounterCopy(MongoTemplate mongo, String collection) {
    this.mongo = mongo;
    this.collection = collection;
  }

  /** The collection of counters that belongs to a collection of states. */
  public static String of(String states) {
    return states + SUFFIX;
  }

  static String ofStates(String collection) {
    return collection.endsWith(SUFFIX)
        ? collection.substring(0, collection.length() - SUFFIX.length())
        : collection;
  }

  List<Counts> list(Counted.Wanted wanted) {
    var query =
        Query.query(where("of").in(wanted.of()).and("period").gte(wanted.from()).lte(wanted.to()));
    query.fields().include("of", "period", VALUES);
    return mongo.find(query, Document.class, collection).stream()
        .map(found ->
            new Counts(
                new Counter(found.getString("of"), found.getString("period")),
                found.get(VALUES, new Document())))
        .toList();
  }

  /** What an event adds, for the document of the state; null when it adds nothing. */
  @Nullable Document pending(Spot spot, @Nullable Object before, @Nullable Object after) {
    var changes = new HashMap<Counter, Map<String, Long>>();
    add(changes, after, 1);
    add(changes, before, -1);
    changes.values().forEach(names -> names.values().removeIf(by -> by == 0));
    changes.values().removeIf(Map::isEmpty);
    if (changes.isEmpty()) {
      return null;
    }
    var adds = new ArrayList<Document>();
    changes.forEach((counter, names) -> adds.add(write(counter, names)));
    return new Document("partition", spot.partition())
        .append("offset", spot.offset())
        .append("adds", adds);
  }

  private static void add(
      Map<Counter, Map<String, Long>> changes, @Nullable Object state, long sign) {
    if (state instanceof Counted counted) {
      counted
          .counts()
          .forEach((counter, names) -> {
            Map<String, Long> sums = changes.computeIfAbsent(counter, _ -> new HashMap<>());
            names.forEach((name, by) -> sums.merge(name, sign * by, Long::sum));
          });
    }
  }

  private static Document write(Counter counter, Map<String, Long> names) {
    var by = new ArrayList<Document>();
    names.forEach((name, n) -> by.add(new Document("name", name).append("by", n)));
    return new Document("of", counter.of()).append("period", counter.period()).append("names", by);
  }

  /** Adds what is pending, unless it is there already. */
  void add(Document pending) {
    String mark = "marks.p" + pending.getInteger("partition");
    long offset = pending.getLong("offset");
    for (Document add : pending.getList("adds", Document.class)) {
      String of = add.getString("of");
      String period = add.getString("period");
      var query = Query.query(where("_id").is(of + "|" + period).and(mark).not().gte(offset));
      var update =
          new Update().set(mark, offset).setOnInsert("of", of).setOnInsert("period", period);
      add.getList("names", Document.class)
          .forEach(name -> update.inc(VALUES + "." + name.getString("name"), name.getLong("by")));
      if (!upsert(query, update)) {
        upsert(query, update);
      }
    }
  }

  /**
   * False when a document of this id is there that the query does not find: it has the addition
   * already, or was made by another instance at this very moment. Asked again, it is the former.
   */
  private boolean upsert(Query query, Update update) {
    try {
      mongo.upsert(query, update, collection);
      return true;
    } catch (DuplicateKeyException there) {
      return false;
    }
  }
}
