package org.prasan.messaging;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Makes the stores of a service and knows all of its outboxes, for the relay and the start. */
public final class AggregateStores {

  private final MongoTemplate mongo;
  private final Clock clock;
  private final OutboxRelay relay;
  private final Steps steps;
  private final EventSerializer serializer = new EventSerializer();
  private final List<OutboxStore> outboxes = new CopyOnWriteArrayList<>();
  private final List<CollectionIndex> indexes = new CopyOnWriteArrayList<>();

  AggregateStores(MongoTemplate mongo, Clock clock, OutboxRelay relay, Steps steps) {
    this.mongo = mongo;
    this.clock = clock;
    this.relay = relay;
    this.steps = steps;
  }

  /** One aggregate kind: its collection, its state record, and the topic of its events. */
  public <S, E> AggregateStore<S, E> of(
      String collection, Class<S> state, String topic, EventTranslator<E> translator) {
    var outbox = new MongoOutboxStore(mongo, collection, topic);
    outboxes.add(outbox);
    indexes.add(MongoOutboxStore.index(collection));
    indexes.add(CollectionIndex.on(collection, "-listKey"));
    return new AggregateStore<>(
        mongo, collection, state, translator, serializer, clock, relay, outbox, steps);
  }

  List<OutboxStore> outboxes() {
    return outboxes;
  }

  /** Indexes that every aggregate collection needs, beside those its service declares. */
  public List<CollectionIndex> indexes() {
    return indexes;
  }
}
