package org.prasan.messaging.outbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * One aggregate's events on their way; one of them at most is with the broker. Confined to the
 * relay's loop.
 */
final class Line {

  private final Key key;
  final Deque<PendingEvent> todo = new ArrayDeque<>();
  private long known;
  long acknowledged;
  boolean queued;

  Line(Key key) {
    this.key = key;
  }

  record Key(OutboxStore store, String aggregateId) {}

  Key key() {
    return key;
  }

  OutboxStore store() {
    return key.store();
  }

  String aggregateId() {
    return key.aggregateId();
  }

  void add(List<PendingEvent> events) {
    for (PendingEvent event : events) {
      if (event.sequence() > known) {
        todo.add(event);
        known = event.sequence();
      }
    }
  }
}
