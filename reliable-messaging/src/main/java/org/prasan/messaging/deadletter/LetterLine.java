package org.prasan.messaging.deadletter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The dead letters of one source aggregate and one consumer, each event once. */
final class LetterLine {

  private final Map<String, Waiting> events = new LinkedHashMap<>();

  /** Which aggregate's events, and whose failure. */
  record Key(String topic, String group, String aggregateId) {
    static Key of(LetterRecord record) {
      return new Key(record.topic(), record.group(), record.aggregateId());
    }
  }

  /** A dead letter, and where its first record lies in the dead letter topic. */
  record Waiting(DeadLetter letter, long offset) {}

  void add(LetterRecord record, Instant now) {
    events.merge(
        record.eventId(),
        new Waiting(DeadLetter.of(record, now), record.record().offset()),
        (first, again) ->
            new Waiting(first.letter().failedAgain(again.letter().reason()), first.offset()));
  }

  /**
   * Those that were not handled meanwhile, in order of sequence.
   *
   * @param handled sequence of the last event the consumer handled; null when nobody can tell
   */
  List<Waiting> waiting(@Nullable Long handled) {
    var waiting = new ArrayList<Waiting>();
    long last = handled == null ? 0 : handled;
    Long missing = null;
    for (Waiting letter : inOrder()) {
      long sequence = letter.letter().sequence();
      if (sequence == 0 || handled == null) {
        waiting.add(letter);
      } else if (sequence > handled) {
        missing = missing == null && sequence > last + 1 ? Long.valueOf(last + 1) : missing;
        waiting.add(new Waiting(letter.letter().waitingFor(missing), letter.offset()));
        last = sequence;
      }
    }
    return waiting;
  }

  private List<Waiting> inOrder() {
    return events.values().stream()
        .sorted(
            Comparator.<Waiting>comparingLong(letter -> letter.letter().sequence())
                .thenComparingLong(Waiting::offset))
        .toList();
  }
}
