package org.prasan.casereferral.city.memory;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.AggregateStore;
import org.prasan.messaging.AlreadyExists;
import org.prasan.messaging.Change;
import org.prasan.messaging.CollectionIndex;
import org.prasan.messaging.EventType;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.prasan.messaging.Topic;
import org.prasan.messaging.outbox.EventBroker;
import org.prasan.messaging.outbox.EventJson;
import org.prasan.messaging.outbox.PendingEvent;
import org.springframework.data.mongodb.core.query.Criteria;

/** Aggregates as they are; each event is sent with the change that raised it. */
final class MemoryStore<S, E> implements AggregateStore<S, E> {

  private static final Comparator<Kept<?>> NEWEST_FIRST =
      Comparator.<Kept<?>, String>comparing(Kept::listKey).reversed();

  private final Rows<Kept<S>> rows;
  private final String topic;
  private final Clock clock;
  private final EventBroker broker;

  MemoryStore(Class<E> events, Clock clock, EventBroker broker, CollectionIndex... indexes) {
    rows = new Rows<>(indexes);
    topic = events.getAnnotation(Topic.class).value();
    this.clock = clock;
    this.broker = broker;
  }

  record Kept<S>(
      String id,
      long version,
      long sequence,
      String listKey,
      Instant changedAt,
      S state,
      Map<String, Receipt> receipts)
      implements Rows.Row {

    Stored<S> stored() {
      return new Stored<>(id, version, listKey, state);
    }
  }

  Rows<Kept<S>> rows() {
    return rows;
  }

  @Override
  public Receipt create(String id, Intent intent, Change<S, E> change) {
    Receipt known = receipt(id, intent).orElse(null);
    if (known != null) {
      return known;
    }
    if (rows.find(id).isPresent()) {
      throw new AlreadyExists(id);
    }
    String listKey = String.format(Locale.ROOT, "%014d-%s", clock.instant().toEpochMilli(), id);
    return save(
        new Kept<>(id, 0, 0, listKey, clock.instant(), change.state(), new HashMap<>()),
        intent,
        change);
  }

  @Override
  public Optional<Receipt> change(
      Criteria scope, String id, Intent intent, Function<S, Change<S, E>> decide) {
    return kept(scope, id)
        .map(before -> {
          Receipt known = before.receipts().get(intent.key());
          if (known != null) {
            return known;
          }
          Change<S, E> change = decide.apply(before.state());
          return change.events().isEmpty() && change.state().equals(before.state())
              ? new Receipt(id, before.version())
              : save(before, intent, change);
        });
  }

  private Receipt save(Kept<S> before, Intent intent, Change<S, E> change) {
    var receipt = new Receipt(before.id(), before.version() + 1);
    before.receipts().put(intent.key(), receipt);
    long sequence = before.sequence() + change.events().size();
    rows.put(
        new Kept<>(
            before.id(),
            receipt.version(),
            sequence,
            before.listKey(),
            clock.instant(),
            change.state(),
            before.receipts()));
    long next = before.sequence();
    for (E event : change.events()) {
      broker.send(topic, before.id(), pending(event, ++next, intent));
    }
    return receipt;
  }

  private PendingEvent pending(E event, long sequence, Intent intent) {
    return new PendingEvent(
        sequence,
        UUID.randomUUID().toString(),
        event.getClass().getAnnotation(EventType.class).value(),
        clock.instant(),
        null,
        intent.correlationId(),
        intent.causationId(),
        EventJson.MAPPER.writeValueAsBytes(event));
  }

  @Override
  public Optional<Receipt> receipt(String id, Intent intent) {
    return rows.find(id).map(kept -> kept.receipts().get(intent.key()));
  }

  @Override
  public Optional<Stored<S>> find(Criteria scope, String id) {
    return kept(scope, id).map(Kept::stored);
  }

  private Optional<Kept<S>> kept(Criteria scope, String id) {
    return rows.find(id).filter(new Filter(scope.getCriteriaObject())::holds);
  }

  @Override
  public List<Stored<S>> list(List<Criteria> filters, @Nullable String cursor, int limit) {
    return rows.list(Filter.of(filters), NEWEST_FIRST).stream()
        .filter(kept -> cursor == null || kept.listKey().compareTo(cursor) < 0)
        .limit(limit)
        .map(Kept::stored)
        .toList();
  }
}
