package org.prasan.messaging;

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
import org.prasan.messaging.ParkedLine.Key;
import org.prasan.messaging.ParkedLine.Parked;

/** Tells the dead letters that wait from those that were handled meanwhile. */
final class ParkedLetters {

  private final DeadLetterLog letters;
  private final Subscriptions subscriptions;
  private final Clock clock;

  ParkedLetters(DeadLetterLog letters, Subscriptions subscriptions, Clock clock) {
    this.letters = letters;
    this.subscriptions = subscriptions;
    this.clock = clock;
  }

  /** Topic by topic, in the order in which they came. */
  List<Parked> waiting(ReplaySelection selection) {
    var lines = new LinkedHashMap<Key, ParkedLine>();
    Instant now = clock.instant();
    Map<String, DeadLetterLog.Span> spans =
        letters.read(record -> {
          if (selection.holds(record)) {
            lines.computeIfAbsent(Key.of(record), _ -> new ParkedLine()).add(record, now);
          }
        });
    List<Parked> waiting = waiting(lines);
    if (selection.equals(ReplaySelection.ALL)) {
      passSettled(spans, waiting);
    }
    return waiting;
  }

  private List<Parked> waiting(Map<Key, ParkedLine> lines) {
    var waiting = new ArrayList<Parked>();
    Map<Key, List<Key>> byConsumer =
        lines.keySet().stream()
            .collect(Collectors.groupingBy(key -> new Key(key.topic(), key.group(), "")));
    byConsumer.forEach((consumer, keys) -> {
      List<String> aggregates = keys.stream().map(Key::aggregateId).toList();
      Map<String, Long> handled =
          subscriptions.handled(consumer.topic(), consumer.group(), aggregates);
      for (Key key : keys) {
        ParkedLine line = Objects.requireNonNull(lines.get(key));
        waiting.addAll(line.waiting(handled.get(key.aggregateId())));
      }
    });
    waiting.sort(
        Comparator.comparing((Parked parked) -> parked.letter().topic())
            .thenComparingLong(Parked::offset));
    return waiting;
  }

  /** A mark never goes back, so nobody needs to read what is settled at the front again. */
  private void passSettled(Map<String, DeadLetterLog.Span> spans, List<Parked> waiting) {
    var firstWaiting = new HashMap<String, Long>();
    waiting.forEach(
        parked -> firstWaiting.merge(parked.letter().topic(), parked.offset(), Math::min));
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
