package org.prasan.messaging.deadletter;

import org.jspecify.annotations.Nullable;

/** Which dead letters to put back; what is null does not narrow. */
public record ReplaySelection(@Nullable String topic, @Nullable String aggregateId) {

  public static final ReplaySelection ALL = new ReplaySelection(null, null);

  public static ReplaySelection ofAggregate(String topic, String aggregateId) {
    return new ReplaySelection(topic, aggregateId);
  }

  boolean holds(LetterRecord record) {
    return (topic == null || topic.equals(record.topic()))
        && (aggregateId == null || aggregateId.equals(record.aggregateId()));
  }
}
