package org.prasan.messaging;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;

/**
 * Makes the function beans that take events from the broker: each event of a source aggregate once
 * and in order. A duplicate is dropped; an event whose predecessor is missing is refused and
 * follows that one to the dead letters.
 */
public interface EventConsumers {

  /**
   * For effects that recognise their own repetition, by the causing event's id.
   *
   * @param name under which it keeps how far it came; several consumers of a service may read one
   *     topic, each with a group and a name of its own
   * @param handlers by full event type; other types of the topic only advance the mark, other
   *     versions of a handled type are refused
   */
  Consumer<Message<byte[]>> ordered(String name, Map<String, Consumer<InboundEvent>> handlers);

  /**
   * A read model.
   *
   * @param indexes what its queries rely on
   */
  <P> Projection<P> projection(String collection, Class<P> type, CollectionIndex... indexes);

  /**
   * For read models.
   *
   * @param folds by full event type: the state after the event, from the state before it (null
   *     before the first one)
   */
  <P> Consumer<Message<byte[]>> projecting(
      Projection<P> projection, Map<String, BiFunction<@Nullable P, InboundEvent, P>> folds);
}
