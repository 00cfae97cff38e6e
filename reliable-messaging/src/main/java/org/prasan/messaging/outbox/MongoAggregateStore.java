package org.prasan.messaging.outbox;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import io.micrometer.observation.Observation;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.AggregateStore;
import org.prasan.messaging.AlreadyExists;
import org.prasan.messaging.Change;
import org.prasan.messaging.ConcurrentChange;
import org.prasan.messaging.EventTranslator;
import org.prasan.messaging.Intent;
import org.prasan.messaging.IntentReused;
import org.prasan.messaging.OutboxFull;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.StaleVersion;
import org.prasan.messaging.Steps;
import org.prasan.messaging.Stored;
import org.prasan.messaging.outbox.OutboxStore.Outbox;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The aggregates of one collection, each with its outbox in its own document. */
final class MongoAggregateStore<S, E> implements AggregateStore<S, E> {

  static final int REMEMBERED_INTENTS = 20;

  /** The intent that made the aggregate is remembered as long as the aggregate is there. */
  private static final String OPENING = "opening";

  static final int MAX_PENDING = 200;

  private final MongoTemplate mongo;
  private final String collection;
  private final Class<S> type;
  private final EventTranslator<E> translator;
  private final EventJson json;
  private final Clock clock;
  private final OutboxRelay relay;
  private final OutboxStore outboxes;
  private final Steps steps;

  MongoAggregateStore(
      MongoTemplate mongo,
      String collection,
      Class<S> type,
      EventTranslator<E> translator,
      EventJson json,
      Clock clock,
      OutboxRelay relay,
      OutboxStore outboxes,
      Steps steps) {
    this.mongo = mongo;
    this.collection = collection;
    this.type = type;
    this.translator = translator;
    this.json = json;
    this.clock = clock;
    this.relay = relay;
    this.outboxes = outboxes;
    this.steps = steps;
  }

  @Override
  public Receipt create(String id, Intent intent, Change<S, E> change) {
    List<PendingEvent> events;
    try {
      events = writing().observe(() -> insert(id, intent, change));
    } catch (DuplicateKeyException taken) {
      return alreadyCreated(id, intent, taken);
    } catch (DataAccessException ambiguous) {
      return resolve(id, intent, ambiguous);
    }
    relay.wake(outboxes, new Outbox(id, events));
    return new Receipt(id, 1);
  }

  private List<PendingEvent> insert(String id, Intent intent, Change<S, E> change) {
    Instant now = clock.instant();
    List<PendingEvent> events = pending(id, change.events(), 0, intent, now);
    mongo.insert(
        new Document("_id", id)
            .append("version", 1L)
            .append("sequence", (long) events.size())
            .append("outbox", OutboxDocuments.write(events))
            .append(OPENING, OutboxDocuments.command(intent, 1))
            .append("commands", List.of())
            .append(CHANGED, Date.from(now))
            .append("listKey", String.format(Locale.ROOT, "%014d-%s", now.toEpochMilli(), id))
            .append("state", write(change.state())),
        collection);
    return events;
  }

  @Override
  public Optional<Receipt> change(
      Criteria scope, String id, Intent intent, Function<S, Change<S, E>> decide) {
    Document before = mongo.findOne(byId(scope, id), Document.class, collection);
    return before == null ? Optional.empty() : Optional.of(change(before, intent, decide));
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
    Document after;
    try {
      after = writing().observe(() -> update(id, version, last, intent, change));
    } catch (DataAccessException ambiguous) {
      return resolve(id, intent, ambiguous);
    }
    if (after == null) {
      return lost(id, intent);
    }
    if (!change.events().isEmpty()) {
      relay.wake(outboxes, new Outbox(id, OutboxDocuments.read(after)));
    }
    return new Receipt(id, version + 1);
  }

  private @Nullable Document update(
      String id, long version, long last, Intent intent, Change<S, E> change) {
    Instant now = clock.instant();
    List<PendingEvent> events = pending(id, change.events(), last, intent, now);
    var update =
        new Update()
            .set(CHANGED, Date.from(now))
            .set("version", version + 1)
            .set("sequence", last + events.size())
            .set("state", write(change.state()));
    if (!events.isEmpty()) {
      update.push("outbox").each(OutboxDocuments.write(events).toArray());
    }
    update
        .push("commands")
        .slice(-REMEMBERED_INTENTS)
        .each(OutboxDocuments.command(intent, version + 1));
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
    Receipt known = known(id, intent);
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
    return receipt(id, intent).orElseThrow(() -> ambiguous);
  }

  @Override
  public Optional<Receipt> receipt(String id, Intent intent) {
    return Optional.ofNullable(known(id, intent));
  }

  private @Nullable Receipt known(String id, Intent intent) {
    Document document = mongo.findById(id, Document.class, collection);
    return document == null ? null : receiptOf(document, intent);
  }

  private static @Nullable Receipt receiptOf(Document document, Intent intent) {
    var remembered = new ArrayList<>(document.getList("commands", Document.class));
    if (document.get(OPENING) instanceof Document opening) {
      remembered.add(opening);
    }
    for (Document command : remembered) {
      if (command.getString("key").equals(intent.key())) {
        if (!command.getString("fingerprint").equals(intent.fingerprint())) {
          throw new IntentReused(document.getString("_id"));
        }
        return new Receipt(document.getString("_id"), command.getLong("version"));
      }
    }
    return null;
  }

  @Override
  public Optional<Stored<S>> find(Criteria scope, String id) {
    return Optional.ofNullable(mongo.findOne(byId(scope, id), Document.class, collection))
        .map(this::stored);
  }

  @Override
  public List<Stored<S>> list(List<Criteria> filters, @Nullable String cursor, int limit) {
    var query = new Query();
    filters.stream()
        .filter(filter -> !filter.getCriteriaObject().isEmpty())
        .forEach(query::addCriteria);
    if (cursor != null) {
      query.addCriteria(where("listKey").lt(cursor));
    }
    query.with(Sort.by(Sort.Direction.DESC, "listKey")).limit(limit);
    query.fields().exclude("outbox", OPENING, "commands");
    return mongo.find(query, Document.class, collection).stream().map(this::stored).toList();
  }

  private static Query byId(Criteria scope, String id) {
    var query = Query.query(where("_id").is(id));
    return scope.getCriteriaObject().isEmpty() ? query : query.addCriteria(scope);
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

  private List<PendingEvent> pending(
      String id, List<E> events, long last, Intent intent, Instant now) {
    var pending = new ArrayList<PendingEvent>(events.size());
    String traceparent = steps.traceparent();
    for (E event : events) {
      for (Object wire : translator.toWire(event)) {
        pending.add(
            new PendingEvent(
                last + pending.size() + 1,
                UUID.randomUUID().toString(),
                EventJson.typeOf(wire),
                now,
                traceparent,
                intent.correlationId(),
                intent.causationId(),
                json.write(id, wire)));
      }
    }
    return pending;
  }
}
