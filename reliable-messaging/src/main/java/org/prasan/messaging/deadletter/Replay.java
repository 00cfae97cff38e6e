package org.prasan.messaging.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Audit entry of one replay.
 *
 * @param by subject of the operator's token, an id
 * @param replayed null while it runs, and for ever when it broke off
 */
public record Replay(
    String id,
    Instant at,
    String by,
    @Nullable String topic,
    @Nullable String aggregateId,
    int planned,
    @Nullable Integer replayed) {
  Replay ended(int count) {
    return new Replay(id, at, by, topic, aggregateId, planned, count);
  }
}
