package org.prasan.messaging.projection;

import java.util.Collection;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.InboundEvent;
import org.prasan.messaging.inbound.Arrivals;
import org.prasan.messaging.inbound.MarkedConsumer;
import org.springframework.messaging.Message;

/** Folds events into a read model, which holds their marks. */
public record ProjectingConsumer<P>(
    Arrivals arrivals,
    MongoProjection<P> projection,
    Map<String, BiFunction<@Nullable P, InboundEvent, P>> folds)
    implements MarkedConsumer {

  @Override
  public void accept(Message<byte[]> message) {
    ProjectionCopy<P> live = projection.writable();
    Spot spot = Spot.of(message);
    arrivals.inOrder(message, live::last, event -> fold(live, event, spot));
  }

  void fold(ProjectionCopy<P> copy, InboundEvent event, Spot spot) {
    Arrivals.refuseUnknownVersion(event, folds.keySet());
    BiFunction<@Nullable P, InboundEvent, P> fold = folds.get(event.type());
    copy.apply(event, spot, state -> fold == null ? state : fold.apply(state, event));
  }

  @Override
  public Map<String, Long> handled(String topic, Collection<String> aggregateIds) {
    return projection.last(aggregateIds);
  }
}
