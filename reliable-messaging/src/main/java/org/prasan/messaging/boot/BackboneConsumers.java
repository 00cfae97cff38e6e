package org.prasan.messaging.boot;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.CollectionIndex;
import org.prasan.messaging.CollectionIndexes;
import org.prasan.messaging.EventConsumers;
import org.prasan.messaging.InboundEvent;
import org.prasan.messaging.Projection;
import org.prasan.messaging.Projection.Counted;
import org.prasan.messaging.Steps;
import org.prasan.messaging.inbound.Arrivals;
import org.prasan.messaging.inbound.ConsumerMeters;
import org.prasan.messaging.inbound.HandledMarks;
import org.prasan.messaging.inbound.OrderedConsumer;
import org.prasan.messaging.projection.CounterCopy;
import org.prasan.messaging.projection.MongoProjection;
import org.prasan.messaging.projection.ProjectingConsumer;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.messaging.Message;

/** Makes a service's consumers on its store. */
final class BackboneConsumers implements EventConsumers {

  private final MongoTemplate mongo;
  private final CollectionIndexes indexes;
  private final Arrivals arrivals;
  private final Steps steps;
  private final Clock clock;
  private final Set<String> names = ConcurrentHashMap.newKeySet();

  BackboneConsumers(
      MongoTemplate mongo,
      CollectionIndexes indexes,
      ConsumerMeters meters,
      Steps steps,
      Clock clock) {
    this.mongo = mongo;
    this.indexes = indexes;
    this.arrivals = new Arrivals(meters, steps, clock);
    this.steps = steps;
    this.clock = clock;
  }

  @Override
  public Consumer<Message<byte[]>> ordered(
      String name, Map<String, Consumer<InboundEvent>> handlers) {
    if (!names.add(name)) {
      throw new IllegalStateException("Two consumers would share the marks of " + name);
    }
    return new OrderedConsumer(arrivals, new HandledMarks(mongo, name), steps, handlers);
  }

  @Override
  public <P> Projection<P> projection(
      String collection, Class<P> type, CollectionIndex... declared) {
    indexes.declare(collection, declared);
    if (Counted.class.isAssignableFrom(type)) {
      indexes.declare(CounterCopy.of(collection), CounterCopy.INDEX);
    }
    return new MongoProjection<>(collection, type, mongo, clock);
  }

  @Override
  public <P> Consumer<Message<byte[]>> projecting(
      Projection<P> projection, Map<String, BiFunction<@Nullable P, InboundEvent, P>> folds) {
    return new ProjectingConsumer<>(arrivals, (MongoProjection<P>) projection, folds);
  }
}
