package org.prasan.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event in an aggregate's outbox: written, not yet acknowledged by the broker. */
public record PendingEvent(
    long sequence,
    String id,
    String type,
    Instant time,
    String traceparent,
    String correlationId,
    @Nullable String causationId,
    byte[] payload) {}
