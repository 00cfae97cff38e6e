package org.prasan.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.messaging.Message;

/**
 * Makes the function beans that take events from the broker: each event of a source aggregate once
 * and in order. A duplicate is dropped; an event whose predecessor is missing is refused and
 * follows that one to the dead letters.
 */
public final class EventConsumers {

  private final MongoTemplate mongo;
  private final HandledMarks marks;
  private final ConsumerMeters meters;
  private final Steps steps;
  private final Clock clock;

  EventConsumers(MongoTemplate mongo, ConsumerMeters meters, Steps steps, Clock clock) {
    this.mongo = mongo;
    this.marks = new HandledMarks(mongo);
    this.meters = meters;
    this.steps = steps;
    this.clock = clock;
  }

  public <P> Projection<P> projection(String collection, Class<P> type) {
    return new Projection<>(collection, type, mongo, new ProjectionPointers(mongo), clock);
  }

  /**
   * For effects that recognise their own repetition, by the causing event's id.
   *
   * @param handlers by full event type; other types of the topic only advance the mark, other
   *     versions of a handled type are refused
   */
  public Consumer<Message<byte[]>> ordered(Map<String, Consumer<InboundEvent>> handlers) {
    return new MarkedConsumer.Ordered(
        marks, message -> observed(message, event -> handleOnce(event, handlers)));
  }

  private void handleOnce(InboundEvent event, Map<String, Consumer<InboundEvent>> handlers) {
    if (next(event, marks.last(event))) {
      Consumer<InboundEvent> handler = handlers.get(event.type());
      if (handler != null) {
        handler.accept(event);
      } else {
        refuseUnknownVersion(event, handlers);
      }
      steps.of(Steps.MARK, event).observe(() -> marks.advance(event));
      handled(event);
    }
  }

  /**
   * For read models.
   *
   * @param folds by full event type: the state after the event, from the state before it (null
   *     before the first one)
   */
  public <P> Consumer<Message<byte[]>> projecting(
      Projection<P> projection, Map<String, BiFunction<@Nullable P, InboundEvent, P>> folds) {
    return new MarkedConsumer.Projecting<>(
        projection,
        (copy, event) -> fold(copy, event, folds),
        message -> observed(message, event -> foldOnce(event, projection, folds)));
  }

  private <P> void foldOnce(
      InboundEvent event,
      Projection<P> projection,
      Map<String, BiFunction<@Nullable P, InboundEvent, P>> folds) {
    ProjectionCopy<P> live = projection.writable();
    if (next(event, live.last(event))) {
      fold(live, event, folds);
      handled(event);
    }
  }

  private static <P> void fold(
      ProjectionCopy<P> copy,
      InboundEvent event,
      Map<String, BiFunction<@Nullable P, InboundEvent, P>> folds) {
    BiFunction<@Nullable P, InboundEvent, P> fold = folds.get(event.type());
    if (fold == null) {
      refuseUnknownVersion(event, folds);
      copy.apply(event, state -> state);
    } else {
      copy.apply(event, state -> fold.apply(state, event));
    }
  }

  private void observed(Message<byte[]> message, Consumer<InboundEvent> handling) {
    InboundEvent event = EventHeaders.read(message);
    steps.of(Steps.HANDLE, event).observe(() -> handling.accept(event));
  }

  private boolean next(InboundEvent event, long last) {
    if (event.sequence() <= last) {
      meters.duplicate(event.topic());
      return false;
    }
    if (event.sequence() > last + 1) {
      meters.gap(event.topic());
      throw new SequenceGap(event, last);
    }
    return true;
  }

  private void handled(InboundEvent event) {
    meters.handled(event.topic(), Duration.between(event.time(), clock.instant()));
  }

  /** A new type may be ignored, a new version of a type this service acts on may not. */
  private static void refuseUnknownVersion(InboundEvent event, Map<String, ?> known) {
    String name = withoutVersion(event.type());
    if (known.keySet().stream().anyMatch(type -> withoutVersion(type).equals(name))) {
      throw new UnreadableEvent("unknown version " + event.type());
    }
  }

  private static String withoutVersion(String type) {
    return type.substring(0, Math.max(0, type.lastIndexOf('.')));
  }
}
