package org.prasan.casereferral.city.memory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.AggregateStore;
import org.prasan.messaging.AggregateStores;
import org.prasan.messaging.CollectionIndex;
import org.prasan.messaging.EventConsumers;
import org.prasan.messaging.EventTranslator;
import org.prasan.messaging.InboundEvent;
import org.prasan.messaging.Projection;
import org.prasan.messaging.inbound.EventHeaders;
import org.prasan.messaging.inbound.MarkedConsumer;
import org.prasan.messaging.outbox.EventBroker;
import org.springframework.messaging.Message;

/** All that the rooms keep and hear, in this process alone. */
public final class Memory implements AggregateStores, EventConsumers {

  private final Clock clock;
  private final EventBroker broker;
  private final Map<String, MemoryStore<?, ?>> stores = new HashMap<>();
  private final List<MemoryProjection<?>> projections = new ArrayList<>();

  public Memory(Clock clock, EventBroker broker) {
    this.clock = clock;
    this.broker = broker;
  }

  public void forget() {
    stores.values().forEach(store -> store.rows().forget());
    projections.forEach(MemoryProjection::forget);
  }

  @Nullable MemoryStore<?, ?> store(String collection) {
    return stores.get(collection);
  }

  @Override
  public <S, E> AggregateStore<S, E> of(
      String collection,
      Class<S> state,
      Class<E> events,
      EventTranslator<E> translator,
      CollectionIndex... indexes) {
    var store = new MemoryStore<S, E>(events, clock, broker, indexes);
    stores.put(collection, store);
    return store;
  }

  @Override
  public Consumer<Message<byte[]>> ordered(
      String name, Map<String, Consumer<InboundEvent>> handlers) {
    return new Hearing(event -> handlers.getOrDefault(event.type(), _ -> {}).accept(event));
  }

  @Override
  public <P> Projection<P> projection(
      String collection, Class<P> type, CollectionIndex... indexes) {
    var projection = new MemoryProjection<P>(indexes);
    projections.add(projection);
    return projection;
  }

  @Override
  public <P> Consumer<Message<byte[]>> projecting(
      Projection<P> projection, Map<String, BiFunction<@Nullable P, InboundEvent, P>> folds) {
    var kept = (MemoryProjection<P>) projection;
    return new Hearing(event -> {
      BiFunction<@Nullable P, InboundEvent, P> fold = folds.get(event.type());
      if (fold != null) {
        kept.apply(event.aggregateId(), before -> fold.apply(before, event));
      }
    });
  }

  /** Everything comes once and in order. */
  private record Hearing(Consumer<InboundEvent> effect) implements MarkedConsumer {
    @Override
    public void accept(Message<byte[]> message) {
      effect.accept(EventHeaders.read(message));
    }

    @Override
    public Map<String, Long> handled(String topic, Collection<String> aggregateIds) {
      return Map.of();
    }
  }
}
