package org.prasan.messaging;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import io.micrometer.observation.Observation;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.OutboxStore.Outbox;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.CriteriaDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Keeps one kind of aggregate. Each change is one write of a single document: state, version,
 * pending events and the intent's key together, so there is no moment at which one exists without
 * the other.
 */
public final class AggregateStore<S, E> {

  static final int REMEMBERED_INTENTS = 20;
  static final int MAX_PENDING = 200;

  private final MongoTemplate mongo;
  private final String collection;
  private final Class<S> type;
  private final EventTranslator<E> translator;
  private final EventSerializer serializer;
  private final Clock clock;
  private final OutboxRelay relay;
  private final OutboxStore outboxes;
  private final Steps steps;

  AggregateStore(
      MongoTemplate mongo,
      String collection,
      Class<S> type,
      EventTranslator<E> translator,
      EventSerializer serializer,
      Clock clock,
      OutboxRelay relay,
      OutboxStore outboxes,
      Steps steps) {
    this.mongo = mongo;
    this.collection = collection;
    this.type = type;
    this.translator = translator;
    this.serializer = serializer;
    this.clock = clock;
    this.relay = relay;
    this.outboxes = outboxes;
    this.steps = steps;
  }

  /**
   * Stores a new aggregate.
   *
   * @return the same receipt however often the same intent comes
   * @throws AlreadyExists when another intent made an aggregate with this id
   * @throws IntentReused when the intent's key came with another fingerprint
   * @throws DuplicateKeyException when a unique index other than the id refuses it
   */
  public Receipt create(String id, Intent intent, Change<S, E> change) {
    Instant now = clock.instant();
    List<PendingEvent> events = serialize(change.events(), 0, intent, now);
    var document =
        new Document("_id", id)
            .append("version", 1L)
            .append("sequence", (long) events.size())
            .append("outbox", OutboxDocuments.write(events))
            .append("commands", List.of(command(intent, 1)))
            .append("listKey", "%014d-%s".formatted(now.toEpochMilli(), id))
            .append("state", write(change.state()));
    try {
      writing().observe(() -> mongo.insert(document, collection));
    } catch (DuplicateKeyException taken) {
      return alreadyCreated(id, intent, taken);
    } catch (DataAccessException ambiguous) {
      return resolve(id, intent, ambiguous);
    }
    relay.wake(outboxes, new Outbox(id, events));
    return new Receipt(id, 1);
  }

  /**
   * Loads the aggregate within {@code scope}, lets {@code decide} judge, and saves its change.
   *
   * @param decide returns the change, or throws the rule that forbids it
   * @return empty when the scope holds no such aggregate
   * @throws StaleVersion when the intent expects another version
   * @throws ConcurrentChange when another command won the race
   * @throws IntentReused when the intent's key came with another fingerprint
   * @throws OutboxFull when the broker has not taken 200 earlier events yet
   */
  public Optional<Receipt> change(
      CriteriaDefinition scope, String id, Intent intent, Function<S, Change<S, E>> decide) {
    Document before = mongo.findOne(byId(id, scope), Document.class, collection);
    return before == null ? Optional.empty() : Optional.of(change(before, intent, decide));
  }

  public Optional<Receipt> change(String id, Intent intent, Function<S, Change<S, E>> decide) {
    return change(new Criteria(), id, intent, decide);
  }

  private Receipt change(Document before, Intent intent, Function<S, Change<S, E>> decide) {
    String id = before.getString("_id");
    Receipt known = receiptOf(before, intent);
    if (known != null) {
      return known;
    }
    long version = before.getLong("version");
    if (intent.expectedVersion() != null && intent.expectedVersion() != version) {
      throw new StaleVersion(id);
    }
    S current = read(before);
    Change<S, E> change = decide.apply(current);
    if (change.events().isEmpty() && change.state().equals(current)) {
      return new Receipt(id, version);
    }
    if (before.getList("outbox", Document.class).size() + change.events().size() > MAX_PENDING) {
      throw new OutboxFull(id);
    }
    return save(id, version, before.getLong("sequence"), intent, change);
  }

  private Receipt save(String id, long version, long last, Intent intent, Change<S, E> change) {
    List<PendingEvent> events = serialize(change.events(), last, intent, clock.instant());
    var update =
        new Update()
            .set("version", version + 1)
            .set("sequence", last + events.size())
            .set("state", write(change.state()));
    if (!events.isEmpty()) {
      update.push("outbox").each(OutboxDocuments.write(events).toArray());
    }
    update.push("commands").slice(-REMEMBERED_INTENTS).each(command(intent, version + 1));
    Document after;
    try {
      after = writing().observe(() -> update(id, version, update));
    } catch (DataAccessException ambiguous) {
      return resolve(id, intent, ambiguous);
    }
    if (after == null) {
      return lost(id, intent);
    }
    if (!events.isEmpty()) {
      relay.wake(outboxes, new Outbox(id, OutboxDocuments.read(after)));
    }
    return new Receipt(id, version + 1);
  }

  private @Nullable Document update(String id, long version, Update update) {
    return mongo.findAndModify(
        Query.query(where("_id").is(id).and("version").is(version)),
        update,
        FindAndModifyOptions.options().returnNew(true),
        Document.class,
        collection);
  }

  private Observation writing() {
    return steps.of(Steps.WRITE, outboxes.topic());
  }

  /** The version moved on: either this very intent did it, or another command won. */
  private Receipt lost(String id, Intent intent) {
    Receipt known = find(id, intent);
    if (known != null) {
      return known;
    }
    throw intent.expectedVersion() == null ? new ConcurrentChange(id) : new StaleVersion(id);
  }

  private Receipt alreadyCreated(String id, Intent intent, DuplicateKeyException taken) {
    Document existing = mongo.findById(id, Document.class, collection);
    if (existing == null) {
      throw taken;
    }
    Receipt known = receiptOf(existing, intent);
    if (known != null) {
      return known;
    }
    throw new AlreadyExists(id);
  }

  /** The connection broke: only the document itself can tell whether the write took place. */
  private Receipt resolve(String id, Intent intent, DataAccessException ambiguous) {
    Receipt known = find(id, intent);
    if (known != null) {
      return known;
    }
    throw ambiguous;
  }

  private @Nullable Receipt find(String id, Intent intent) {
    Document document = mongo.findById(id, Document.class, collection);
    return document == null ? null : receiptOf(document, intent);
  }

  private static @Nullable Receipt receiptOf(Document document, Intent intent) {
    for (Document command : document.getList("commands", Document.class)) {
      if (command.getString("key").equals(intent.key())) {
        if (!command.getString("fingerprint").equals(intent.fingerprint())) {
          throw new IntentReused(document.getString("_id"));
        }
        return new Receipt(document.getString("_id"), command.getLong("version"));
      }
    }
    return null;
  }

  public Optional<Stored<S>> find(String id, CriteriaDefinition... scope) {
    return Optional.ofNullable(mongo.findOne(byId(id, scope), Document.class, collection))
        .map(this::stored);
  }

  /**
   * Newest first.
   *
   * @param cursor {@code listKey} of the last row of the page before, or null
   */
  public List<Stored<S>> list(List<Criteria> filters, @Nullable String cursor, int limit) {
    var query = new Query();
    filters.stream()
        .filter(filter -> !filter.getCriteriaObject().isEmpty())
        .forEach(query::addCriteria);
    if (cursor != null) {
      query.addCriteria(where("listKey").lt(cursor));
    }
    query.with(Sort.by(Sort.Direction.DESC, "listKey")).limit(limit);
    query.fields().exclude("outbox", "commands");
    return mongo.find(query, Document.class, collection).stream().map(this::stored).toList();
  }

  private static Query byId(String id, CriteriaDefinition... scope) {
    var query = Query.query(where("_id").is(id));
    for (CriteriaDefinition criteria : scope) {
      if (!criteria.getCriteriaObject().isEmpty()) {
        query.addCriteria(criteria);
      }
    }
    return query;
  }

  private Stored<S> stored(Document document) {
    return new Stored<>(
        document.getString("_id"),
        document.getLong("version"),
        document.getString("listKey"),
        read(document));
  }

  private S read(Document document) {
    return mongo.getConverter().read(type, document.get("state", Document.class));
  }

  private Document write(S state) {
    var document = new Document();
    mongo.getConverter().write(state, document);
    document.remove("_class");
    return document;
  }

  private static Document command(Intent intent, long version) {
    return new Document("key", intent.key())
        .append("fingerprint", intent.fingerprint())
        .append("version", version);
  }

  private List<PendingEvent> serialize(List<E> events, long last, Intent intent, Instant now) {
    var pending = new ArrayList<PendingEvent>(events.size());
    for (E event : events) {
      WireEvent wire = translator.toWire(event);
      pending.add(
          new PendingEvent(
              last + pending.size() + 1,
              UUID.randomUUID().toString(),
              wire.type(),
              now,
              Traceparent.of(intent.correlationId()),
              intent.correlationId(),
              intent.causationId(),
              serializer.toJson(wire.data())));
    }
    return pending;
  }
}
