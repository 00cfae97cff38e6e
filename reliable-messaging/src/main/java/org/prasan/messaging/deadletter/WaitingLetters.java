package org.prasan.messaging.deadletter;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.prasan.messaging.deadletter.LetterLine.Key;
import org.prasan.messaging.deadletter.LetterLine.Waiting;
import org.prasan.messaging.inbound.Subscriptions;

/** Tells the dead letters that wait from those that were handled meanwhile. */
final class WaitingLetters {

  private final DeadLetterLog letters;
  private final Subscriptions subscriptions;
  private final Clock clock;

  WaitingLetters(DeadLetterLog letters, Subscriptions subscriptions, Clock clock) {
    this.letters = letters;
    this.subscriptions = subscriptions;
    this.clock = clock;
  }

  /** Topic by topic, in the order in which they came. */
  List<Waiting> in(ReplaySelection selection) {
    var lines = new LinkedHashMap<Key, LetterLine>();
    Instant now = clock.instant();
    Map<String, DeadLetterLog.Span> spans =
        letters.read(record -> {
          if (selection.holds(record)) {
            lines.computeIfAbsent(Key.of(record), _ -> new LetterLine()).add(record, now);
          }
        });
    List<Waiting> waiting = waiting(lines);
    if (selection.equals(ReplaySelection.ALL)) {
      passSettled(spans, waiting);
    }
    return waiting;
  }

  private List<Waiting> waiting(Map<Key, LetterLine> lines) {
    var waiting = new ArrayList<Waiting>();
    Map<Key, List<Key>> byConsumer =
        lines.keySet().stream()
            .collect(Collectors.groupingBy(key -> new Key(key.topic(), key.group(), "")));
    byConsumer.forEach((consumer, keys) -> {
      List<String> aggregates = keys.stream().map(Key::aggregateId).toList();
      Map<String, Long> handled =
          subscriptions.handled(consumer.topic(), consumer.group(), aggregates);
      for (Key key : keys) {
        LetterLine line = Objects.requireNonNull(lines.get(key));
        waiting.addAll(line.waiting(handled.get(key.aggregateId())));
      }
    });
    waiting.sort(
        Comparator.comparing((Waiting letter) -> letter.letter().topic())
            .thenComparingLong(Waiting::offset));
    return waiting;
  }

  /** A mark never goes back, so nobody needs to read what is settled at the front again. */
  private void passSettled(Map<String, DeadLetterLog.Span> spans, List<Waiting> waiting) {
    var firstWaiting = new HashMap<String, Long>();
    waiting.forEach(
        letter -> firstWaiting.merge(letter.letter().topic(), letter.offset(), Math::min));
    var passed = new HashMap<String, Long>();
    spans.forEach((topic, span) -> {
      long next = firstWaiting.getOrDefault(topic, span.to());
      if (next > span.from()) {
        passed.put(topic, next);
      }
    });
    letters.beginAt(passed);
  }
}
