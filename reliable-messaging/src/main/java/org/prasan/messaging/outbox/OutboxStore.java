package org.prasan.messaging.outbox;

import java.util.List;
import java.util.Map;

/** The outboxes of one kind of aggregate, as the relay sees them. */
public interface OutboxStore {

  /** Topic that all events of these aggregates go to. */
  String topic();

  /** Outboxes that are not empty, longest waiting first, at most {@code limit}. */
  List<Outbox> waiting(int limit);

  /** How many aggregates have events that can't be read, as of the last look. */
  default int damaged() {
    return 0;
  }

  /** How many aggregates have events that the broker has not acknowledged. */
  long depth();

  /** Removes, per aggregate id, the events up to and including the given sequence. */
  void clear(Map<String, Long> acknowledgedUpTo);

  /** One aggregate's pending events in sequence order, complete as of the moment of reading. */
  record Outbox(String aggregateId, List<PendingEvent> events) {}
}
