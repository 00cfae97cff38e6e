package org.prasan.messaging;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.ReceiverContext;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

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

  /** Within {@link #SEND}: the producer has the record. */
  public static final Observation.Event HANDED_OVER = Observation.Event.of("handed-over");

  private static final String TRACEPARENT = "traceparent";

  private final ObservationRegistry registry;
  private final Tracer tracer;
  private final Propagator propagator;

  /** Without traces. */
  public Steps(ObservationRegistry registry) {
    this(registry, Tracer.NOOP, Propagator.NOOP);
  }

  public Steps(ObservationRegistry registry, Tracer tracer, Propagator propagator) {
    this.registry = registry;
    this.tracer = tracer;
    this.propagator = propagator;
  }

  public Observation of(String step, String topic) {
    return Observation.createNotStarted(step, registry).lowCardinalityKeyValue("topic", topic);
  }

  /** For a step that concerns one event; which one is told to handlers and kept out of meters. */
  public Observation of(String step, InboundEvent event) {
    return about(event, of(step, event.topic()));
  }

  /** The step that takes an event in: it goes on with the trace of whoever raised the event. */
  public Observation receiving(InboundEvent event) {
    var context =
        new ReceiverContext<InboundEvent>(
            (from, name) -> name.equals(TRACEPARENT) ? from.traceparent() : null, Kind.CONSUMER);
    context.setCarrier(event);
    return about(
        event,
        Observation.createNotStarted(HANDLE, () -> context, registry)
            .lowCardinalityKeyValue("topic", event.topic()));
  }

  private static Observation about(InboundEvent event, Observation step) {
    return step.highCardinalityKeyValue("aggregate", event.aggregateId())
        .highCardinalityKeyValue("sequence", Long.toString(event.sequence()));
  }

  /** W3C header of the present span; null where nothing is traced. */
  public @Nullable String traceparent() {
    TraceContext span = tracer.currentTraceContext().context();
    if (span == null) {
      return null;
    }
    var headers = new HashMap<String, String>();
    propagator.inject(span, headers, (_, name, value) -> headers.put(name, value));
    return headers.get(TRACEPARENT);
  }
}
