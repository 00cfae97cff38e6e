package org.prasan.system.chaos;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.prasan.system.chaos.Journal.Answer;
import org.prasan.system.chaos.TopicLog.Entry;

/**
 * Compares what was asked with what the broker and the stores hold; each finding is a violation.
 */
final class History {

  /** Types that a clock raises, without anybody's command; some also follow from one. */
  private static final Set<String> BY_CLOCK =
      Set.of(
          "case-referral.case-reminded.v1",
          "case-referral.case-escalated.v1",
          "case-referral.case-clock-resumed.v1",
          "case-referral.referral-reminded.v1",
          "case-referral.referral-stale.v1",
          "case-referral.referral-escalated.v1",
          "case-referral.referral-expired.v1",
          "case-referral.review-due.v1",
          "case-referral.referral-closed.v1");

  /** An event in one aggregate that must lead to exactly one event in another. */
  private static final Map<String, String> LEADS_TO =
      Map.of(
          "case-referral.case-referred.v1", "case-referral.referral-sent.v1",
          "case-referral.outcome-recorded.v1", "case-referral.aid-reported.v1",
          "registry.centre-established.v1", "certificate.certificate-issued.v1");

  private final Journal journal;
  private final TopicLog log;
  private final Stores stores;
  private final List<String> violations = new ArrayList<>();

  History(Journal journal, TopicLog log, Stores stores) {
    this.journal = journal;
    this.log = log;
    this.stores = stores;
  }

  List<String> violations() {
    commandsTookEffectOnce();
    nobodyElseChangedAnything();
    eventsAreCompleteAndInOrder();
    storesAgreeWithTheLog();
    everyCauseHasItsOneEffect();
    return violations;
  }

  private void violation(String text, Object... details) {
    violations.add(text.formatted(details));
  }

  private static boolean isDirect(Entry event) {
    return event.causation() == null;
  }

  private void commandsTookEffectOnce() {
    Map<String, List<Entry>> effects =
        log.events().stream().filter(History::isDirect).collect(groupingBy(Entry::correlation));
    for (Journal.Entry command : journal.entries()) {
      List<Entry> events = effects.getOrDefault(command.correlation(), List.of());
      if (command.answer() == Answer.OK && events.isEmpty() && !command.mayChangeNothing()) {
        violation("lost: %s was accepted and left no event", command);
      }
      if (command.answer() == Answer.REFUSED && !events.isEmpty()) {
        violation("unasked: %s was refused and left %s", command, names(events));
      }
      if (events.stream().map(e -> e.aggregate() + e.type()).distinct().count() < events.size()) {
        violation("doubled: %s left %s", command, names(events));
      }
    }
  }

  private static List<String> names(List<Entry> events) {
    return events.stream().map(e -> e.aggregate() + "#" + e.sequence() + " " + e.type()).toList();
  }

  private void nobodyElseChangedAnything() {
    Set<String> asked = journal.entries().stream().map(Journal.Entry::correlation).collect(toSet());
    log.events().stream()
        .filter(History::isDirect)
        .filter(event -> !asked.contains(event.correlation()))
        .filter(event -> !BY_CLOCK.contains(event.type()))
        .forEach(event -> violation("invented: nobody asked for %s", names(List.of(event))));
  }

  private void eventsAreCompleteAndInOrder() {
    log.byAggregate()
        .forEach((aggregate, entries) -> {
          long next = 1;
          var ids = new HashMap<Long, String>();
          for (Entry entry : entries) {
            String id = ids.putIfAbsent(entry.sequence(), entry.id());
            if (id == null && entry.sequence() != next++) {
              violation("order: %s has %d where %d is due", aggregate, entry.sequence(), next - 1);
            }
            if (id != null && !id.equals(entry.id())) {
              violation("forked: %s has two events %d", aggregate, entry.sequence());
            }
          }
        });
  }

  private void storesAgreeWithTheLog() {
    Map<String, Long> last =
        log.events().stream().collect(toMap(Entry::aggregate, Entry::sequence, Math::max));
    Stores.AGGREGATES.forEach((topic, place) -> {
      Map<String, Document> documents = stores.byId(place);
      compare("aggregate", topic, last, sequences(topic, documents));
      documents.values().stream()
          .filter(document -> !document.getList("outbox", Document.class).isEmpty())
          .forEach(document -> violation("pending: %s/%s", topic, document.getString("_id")));
    });
    Stores.PROJECTIONS.forEach(
        (topic, place) -> compare("read model", topic, last, sequences(topic, stores.byId(place))));
    Stores.MARKED.forEach((database, topics) -> {
      Map<String, Long> marks = stores.marks(database);
      topics.forEach(topic -> compare(database + " mark", topic, last, within(topic, marks)));
    });
  }

  private static Map<String, Long> sequences(String topic, Map<String, Document> documents) {
    return documents.entrySet().stream()
        .collect(
            toMap(one -> topic + "/" + one.getKey(), one -> one.getValue().getLong("sequence")));
  }

  private static Map<String, Long> within(String topic, Map<String, Long> sequences) {
    var within = new HashMap<>(sequences);
    within.keySet().removeIf(aggregate -> !aggregate.startsWith(topic + "/"));
    return within;
  }

  private void compare(String what, String topic, Map<String, Long> log, Map<String, Long> stored) {
    Map<String, Long> expected = within(topic, log);
    expected.forEach((aggregate, sequence) -> {
      if (!sequence.equals(stored.get(aggregate))) {
        violation(
            "%s of %s is at %s, the log at %d", what, aggregate, stored.get(aggregate), sequence);
      }
    });
    stored.keySet().stream()
        .filter(aggregate -> !expected.containsKey(aggregate))
        .forEach(aggregate -> violation("%s of %s has no event", what, aggregate));
  }

  private void everyCauseHasItsOneEffect() {
    Map<String, List<Entry>> effects =
        log.events().stream()
            .filter(event -> !isDirect(event))
            .collect(groupingBy(event -> event.causation() + event.type()));
    for (Entry cause : log.events()) {
      String effect = LEADS_TO.get(cause.type());
      int found = effect == null ? 0 : effects.getOrDefault(cause.id() + effect, List.of()).size();
      if (effect != null && found != 1) {
        violation("%s has %d times %s", names(List.of(cause)), found, effect);
      }
    }
    effects.values().stream()
        .filter(events -> events.size() > 1)
        .forEach(events -> violation("doubled: one event led to %s", names(events)));
  }
}
