package org.prasan.messaging;

import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.messaging.Message;

/** A consumer that can tell how far it has handled each source aggregate. */
sealed interface MarkedConsumer extends Consumer<Message<byte[]>> {

  /** Sequence of the last handled event of each aggregate; aggregates without one are left out. */
  Map<String, Long> handled(String topic, Collection<String> aggregateIds);

  /** Its marks lie beside its effects. */
  record Ordered(HandledMarks marks, Consumer<Message<byte[]>> handling) implements MarkedConsumer {
    @Override
    public Map<String, Long> handled(String topic, Collection<String> aggregateIds) {
      return marks.last(topic, aggregateIds);
    }

    @Override
    public void accept(Message<byte[]> message) {
      handling.accept(message);
    }
  }

  /**
   * Its marks are in the read model.
   *
   * @param fold changes one copy of the read model by the event that follows its mark
   */
  record Projecting<P>(
      Projection<P> projection,
      BiConsumer<ProjectionCopy<P>, InboundEvent> fold,
      Consumer<Message<byte[]>> handling)
      implements MarkedConsumer {
    @Override
    public Map<String, Long> handled(String topic, Collection<String> aggregateIds) {
      return projection.last(aggregateIds);
    }

    @Override
    public void accept(Message<byte[]> message) {
      handling.accept(message);
    }
  }
}
