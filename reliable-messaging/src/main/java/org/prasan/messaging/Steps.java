package org.prasan.messaging;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

/**
 * The steps on an event's way, as observations: operators see how long each takes, and whoever
 * attaches a handler sees the moment right before and right after it.
 */
public final class Steps {

  /** A command's one document write. */
  public static final String WRITE = "outbox.write";

  /** From the hand-over of an event to the broker until its acknowledgement. */
  public static final String SEND = "outbox.send";

  /** The bulk write that takes acknowledged events out of their outboxes. */
  public static final String CLEAR = "outbox.clear";

  /** A consumed event's way to its effect and mark. */
  public static final String HANDLE = "inbound.handle";

  /** The mark's own write, after the effect. */
  public static final String MARK = "inbound.mark";

  /** The hand-over of an event that could not be handled to the dead letters. */
  public static final String DEAD_LETTER = "inbound.dead.letter";

  static final Observation.Event HANDED_OVER = Observation.Event.of("handed-over");

  private final ObservationRegistry registry;

  public Steps(ObservationRegistry registry) {
    this.registry = registry;
  }

  Observation of(String step, String topic) {
    return Observation.createNotStarted(step, registry).lowCardinalityKeyValue("topic", topic);
  }

  /** For a step that concerns one event; which one is told to handlers and kept out of meters. */
  Observation of(String step, InboundEvent event) {
    return of(step, event.topic())
        .highCardinalityKeyValue("aggregate", event.aggregateId())
        .highCardinalityKeyValue("sequence", Long.toString(event.sequence()));
  }
}
