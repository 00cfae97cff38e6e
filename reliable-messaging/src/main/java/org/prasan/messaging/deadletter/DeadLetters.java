package org.prasan.messaging.deadletter;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.Headers;
import org.prasan.messaging.KafkaClients;
import org.prasan.messaging.deadletter.LetterLine.Waiting;
import org.prasan.messaging.inbound.Subscriptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The events this service could not handle, and the way back. Nothing remembers what was put back:
 * a dead letter is settled when its consumer's mark says that the event was handled, and waits
 * until then. So a replay may break off at any point, be repeated, or take one aggregate before
 * another, and can neither lose an event nor apply one twice.
 */
public final class DeadLetters {

  private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

  private final DeadLetterLog letters;
  private final WaitingLetters waiting;
  private final Subscriptions subscriptions;
  private final KafkaClients kafka;
  private final ReplayAudit audit;
  private final Clock clock;

  public DeadLetters(
      String service,
      Subscriptions subscriptions,
      KafkaClients kafka,
      MongoTemplate mongo,
      Clock clock) {
    this.letters = new DeadLetterLog(kafka, service, subscriptions.topics());
    this.waiting = new WaitingLetters(letters, subscriptions, clock);
    this.subscriptions = subscriptions;
    this.kafka = kafka;
    this.audit = new ReplayAudit(mongo, clock);
    this.clock = clock;
  }

  public static String topicOf(String topic, String group) {
    return topic + "." + group + ".dlt";
  }

  /** Names what went wrong in a header of the dead letter. */
  public static Headers reasonOf(Exception failure) {
    return LetterRecord.reasonOf(failure);
  }

  /** Topic by topic, in the order in which they came. */
  public List<DeadLetter> waiting() {
    return waiting.in(ReplaySelection.ALL).stream().map(Waiting::letter).toList();
  }

  /** Aggregates with at least one event waiting, by topic; topics without one are left out. */
  Map<String, Long> waitingAggregates() {
    return waiting().stream()
        .collect(
            Collectors.groupingBy(
                DeadLetter::topic,
                Collectors.mapping(
                    DeadLetter::aggregateId,
                    Collectors.collectingAndThen(Collectors.toSet(), ids -> (long) ids.size()))));
  }

  /** Also finds an event that was handled meanwhile, while older ones still wait. */
  public Optional<DeadLetterDetails> find(String eventId) {
    var found = new ArrayList<LetterRecord>();
    letters.read(record -> {
      if (record.eventId().equals(eventId)) {
        found.add(record);
      }
    });
    return found.isEmpty() ? Optional.empty() : Optional.of(details(found));
  }

  private DeadLetterDetails details(List<LetterRecord> failures) {
    LetterRecord newest = failures.getLast();
    Instant now = clock.instant();
    DeadLetter letter = DeadLetter.of(failures.getFirst(), now);
    for (LetterRecord again : failures.subList(1, failures.size())) {
      letter = letter.failedAgain(again.reason());
    }
    String aggregate = newest.aggregateId();
    Long handled =
        subscriptions.handled(newest.topic(), newest.group(), Set.of(aggregate)).get(aggregate);
    return new DeadLetterDetails(
        letter,
        handled != null && letter.sequence() > 0 && letter.sequence() <= handled,
        newest.attributes(),
        newest.originalPartition(),
        newest.originalOffset(),
        newest.payload());
  }

  /** What {@link #replay} would do now. */
  public ReplayPlan plan(ReplaySelection selection) {
    Map<Boolean, List<DeadLetter>> split =
        waiting.in(selection).stream()
            .map(Waiting::letter)
            .collect(Collectors.partitioningBy(DeadLetter::isBlocked));
    return new ReplayPlan(
        split.getOrDefault(false, List.of()), split.getOrDefault(true, List.of()));
  }

  /**
   * Puts dead letters back on their topic, in order of sequence within each aggregate. What waits
   * for a missing predecessor stays, since it could only come back.
   *
   * @param by subject of the operator's token, an id
   */
  public Replay replay(ReplaySelection selection, String by) {
    List<Waiting> back = eachOnce(waiting.in(selection));
    Replay replay = audit.begin(by, selection, back.size());
    int sent = back.isEmpty() ? 0 : send(back);
    log.info("replay {} by {}: {} dead letters put back", replay.id(), by, sent);
    return audit.end(replay, sent);
  }

  /** The newest replays, last one first. */
  public List<Replay> replays(int limit) {
    return audit.newest(limit);
  }

  /** Two consumers of one topic may both have failed on the same event. */
  private static List<Waiting> eachOnce(List<Waiting> waiting) {
    var seen = new HashSet<String>();
    return waiting.stream()
        .filter(it -> !it.letter().isBlocked() && seen.add(it.letter().eventId()))
        .toList();
  }

  private int send(List<Waiting> back) {
    Map<String, Set<Long>> offsets =
        back.stream()
            .collect(
                Collectors.groupingBy(
                    it -> it.letter().topic(),
                    Collectors.mapping(Waiting::offset, Collectors.toSet())));
    var sent = new int[1];
    try (var sender = new ReplaySender(kafka)) {
      letters.read(record -> {
        if (offsets.getOrDefault(record.topic(), Set.of()).contains(record.record().offset())) {
          sender.send(record.again());
          sent[0]++;
        }
      });
    }
    return sent[0];
  }
}
