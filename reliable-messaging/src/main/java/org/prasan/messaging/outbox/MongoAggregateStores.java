package org.prasan.messaging.outbox;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.prasan.messaging.AggregateStore;
import org.prasan.messaging.AggregateStores;
import org.prasan.messaging.CollectionIndex;
import org.prasan.messaging.CollectionIndexes;
import org.prasan.messaging.EventTranslator;
import org.prasan.messaging.Steps;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Makes the stores of a service and knows all of its outboxes, for the relay and the start. */
public final class MongoAggregateStores implements AggregateStores {

  private final MongoTemplate mongo;
  private final Clock clock;
  private final OutboxRelay relay;
  private final Steps steps;
  private final CollectionIndexes indexes;
  private final UnaryOperator<String> placeholders;
  private final List<OutboxStore> outboxes = new CopyOnWriteArrayList<>();

  public MongoAggregateStores(
      MongoTemplate mongo,
      Clock clock,
      OutboxRelay relay,
      Steps steps,
      CollectionIndexes indexes,
      UnaryOperator<String> placeholders) {
    this.mongo = mongo;
    this.clock = clock;
    this.relay = relay;
    this.steps = steps;
    this.indexes = indexes;
    this.placeholders = placeholders;
  }

  @Override
  public <S, E> AggregateStore<S, E> of(
      String collection,
      Class<S> state,
      Class<E> events,
      EventTranslator<E> translator,
      CollectionIndex... declared) {
    var json = new EventJson(events, placeholders);
    var outbox = new MongoOutboxStore(mongo, collection, json.topic());
    outboxes.add(outbox);
    indexes.declare(collection, MongoOutboxStore.INDEX, CollectionIndex.on("-listKey"));
    indexes.declare(collection, declared);
    return new MongoAggregateStore<>(
        mongo, collection, state, translator, json, clock, relay, outbox, steps);
  }

  public List<OutboxStore> outboxes() {
    return outboxes;
  }
}
