package org.prasan.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The dead letters of one source aggregate and one consumer, each event once. */
final class ParkedLine {

  private final Map<String, Parked> events = new LinkedHashMap<>();

  /** Which aggregate's events, and whose failure. */
  record Key(String topic, String group, String aggregateId) {
    static Key of(ParkedRecord record) {
      return new Key(record.topic(), record.group(), record.aggregateId());
    }
  }

  /** A dead letter, and where its first record lies in the dead letter topic. */
  record Parked(DeadLetter letter, long offset) {}

  void add(ParkedRecord record, Instant now) {
    events.merge(
        record.eventId(),
        new Parked(DeadLetter.of(record, now), record.record().offset()),
        (first, again) ->
            new Parked(first.letter().failedAgain(again.letter().reason()), first.offset()));
  }

  /**
   * Those that were not handled meanwhile, in order of sequence.
   *
   * @param handled sequence of the last event the consumer handled; null when nobody can tell
   */
  List<Parked> waiting(@Nullable Long handled) {
    var waiting = new ArrayList<Parked>();
    long last = handled == null ? 0 : handled;
    Long missing = null;
    for (Parked parked : inOrder()) {
      long sequence = parked.letter().sequence();
      if (sequence == 0 || handled == null) {
        waiting.add(parked);
      } else if (sequence > handled) {
        missing = missing == null && sequence > last + 1 ? Long.valueOf(last + 1) : missing;
        waiting.add(new Parked(parked.letter().waitingFor(missing), parked.offset()));
        last = sequence;
      }
    }
    return waiting;
  }

  private List<Parked> inOrder() {
    return events.values().stream()
        .sorted(
            Comparator.<Parked>comparingLong(parked -> parked.letter().sequence())
                .thenComparingLong(Parked::offset))
        .toList();
  }
}
