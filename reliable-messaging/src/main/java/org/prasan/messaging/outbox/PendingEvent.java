package org.prasan.messaging.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event in an aggregate's outbox: written, not yet acknowledged by the broker.
 *
 * @param traceparent W3C context of the span that wrote it; null where nothing is traced
 */
public record PendingEvent(
    long sequence,
    String id,
    String type,
    Instant time,
    @Nullable String traceparent,
    String correlationId,
    @Nullable String causationId,
    byte[] payload) {}
