package org.prasan.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.messaging.TallyApplication.TOPIC;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.prasan.messaging.deadletter.DeadLetter;
import org.prasan.messaging.deadletter.DeadLetterDetails;
import org.prasan.messaging.deadletter.Replay;
import org.prasan.messaging.deadletter.ReplayPlan;
import org.prasan.messaging.deadletter.ReplaySelection;
import org.springframework.beans.factory.annotation.Autowired;

/** What an operator is promised about dead letters and their replay. */
class DeadLettersIT extends TallyIT {

  @Autowired MeterRegistry meters;

  private final String other = UUID.randomUUID().toString();

  @Test
  void saysWhyAndSinceWhenAnEventWaits() {
    blockedTally(id, 3);

    List<DeadLetter> letters = waiting(id);
    assertThat(letters).extracting(DeadLetter::sequence).containsExactly(2L, 3L);
    assertThat(letters)
        .extracting(DeadLetter::reason)
        .containsExactly("java.lang.IllegalStateException", "org.prasan.messaging.SequenceGap");
    assertThat(letters)
        .allSatisfy(letter -> {
          assertThat(letter.ageSeconds()).isBetween(0L, 60L);
          assertThat(letter.failures()).isPositive();
          assertThat(letter.consumerGroup()).isEqualTo("operated-test");
          assertThat(letter.waitsFor()).isNull();
        });
  }

  @Test
  void showsOneEventWithItsAttributesItsPlaceAndItsPayload() {
    blockedTally(id, 2);

    DeadLetterDetails details = details(waiting(id).getFirst());
    assertThat(details.attributes())
        .containsEntry("ce_type", TallyApplication.ADDED)
        .containsEntry("ce_sequence", "2")
        .containsKeys("ce_id", "ce_source", "ce_time", "ce_correlationid", "traceparent")
        .doesNotContainKey("prasan_reason");
    assertThat(details.payload()).isEqualTo("{\"tallyId\":\"" + id + "\",\"amount\":2}");
    assertThat(details.letter().topic()).isEqualTo(TOPIC);
    assertThat(details.partition()).isBetween(0, 11);
    assertThat(details.offset()).isNotNegative();
    assertThat(details.settled()).isFalse();
    assertThat(deadLetters.find("no such event")).isEmpty();
  }

  @Test
  void replaysOneAggregateAndLeavesTheOthersWaiting() {
    blockedTally(other, 3);
    blockedTally(id, 4);
    reaction.poison.clear();

    Replay replay = deadLetters.replay(ReplaySelection.ofAggregate(TOPIC, id), OPERATOR);
    assertThat(replay.replayed()).isEqualTo(3);
    eventually(() -> assertThat(reaction.handledOf(id)).containsExactlyElementsOf(all(id, 4)));
    eventually(() -> assertThat(waiting(id)).isEmpty());
    assertThat(waiting(other)).extracting(DeadLetter::sequence).containsExactly(2L, 3L);

    deadLetters.replay(ReplaySelection.ofAggregate(TOPIC, other), OPERATOR);
    eventually(
        () -> assertThat(reaction.handledOf(other)).containsExactlyElementsOf(all(other, 3)));
  }

  @Test
  void tellsInADryRunWhatWouldGoBackInWhichOrderAndWhatStaysBlocked() {
    blockedTally(id, 3);
    send(other, 3, "{\"amount\":3}");
    eventually(() -> assertThat(waiting(other)).hasSize(1));
    int audited = deadLetters.replays(1_000).size();

    ReplayPlan plan = deadLetters.plan(ReplaySelection.ALL);
    assertThat(plan.back())
        .filteredOn(letter -> letter.aggregateId().equals(id))
        .extracting(DeadLetter::sequence)
        .containsExactly(2L, 3L);
    assertThat(plan.blocked())
        .filteredOn(letter -> letter.aggregateId().equals(other))
        .extracting(DeadLetter::waitsFor)
        .isNotEmpty()
        .containsOnly(1L);
    assertThat(waiting(id)).hasSize(2);
    assertThat(deadLetters.replays(1_000)).hasSize(audited);
  }

  @Test
  void leavesInTheDeadLettersWhatOnlyAMissingPredecessorCouldFree() {
    send(id, 2, "{\"amount\":2}");
    eventually(() -> assertThat(waiting(id)).hasSize(1));
    ReplaySelection selection = ReplaySelection.ofAggregate(TOPIC, id);
    assertThat(deadLetters.replay(selection, OPERATOR).replayed()).isZero();

    send(id, 1, "{\"amount\":1}");
    eventually(() -> assertThat(waiting(id).getFirst().waitsFor()).isNull());
    assertThat(deadLetters.replay(selection, OPERATOR).replayed()).isEqualTo(1);
    eventually(() -> assertThat(reaction.handledOf(id)).containsExactlyElementsOf(all(id, 2)));
  }

  @Test
  void keepsAnEventThatFailsAgainAndCountsItsFailures() {
    blockedTally(id, 3);

    deadLetters.replay(ReplaySelection.ofAggregate(TOPIC, id), OPERATOR);
    eventually(
        () -> assertThat(waiting(id)).extracting(DeadLetter::failures).containsExactly(2, 2));
    reaction.poison.clear();
    deadLetters.replay(ReplaySelection.ofAggregate(TOPIC, id), OPERATOR);
    eventually(() -> assertThat(reaction.handledOf(id)).containsExactlyElementsOf(all(id, 3)));
  }

  @Test
  void handlesEachEventOnceHoweverOftenItIsReplayed() {
    blockedTally(id, 5);
    reaction.poison.clear();

    ReplaySelection selection = ReplaySelection.ofAggregate(TOPIC, id);
    Stream.generate(() -> selection)
        .limit(4)
        .parallel()
        .forEach(again -> deadLetters.replay(again, OPERATOR));
    eventually(() -> assertThat(waiting(id)).isEmpty());
    deadLetters.replay(selection, OPERATOR);
    assertThat(reaction.handledOf(id)).containsExactlyElementsOf(all(id, 5));
  }

  @Test
  void losesNothingWhenAReplayBreaksOffInTheMiddle() {
    blockedTally(other, 2);
    blockedTally(id, 4);
    reaction.poison.remove(id + "#2");
    DeadLetter second = waiting(id).getFirst();
    putBack(details(second));

    eventually(() -> assertThat(reaction.handledOf(id)).containsExactlyElementsOf(all(id, 2)));
    eventually(
        () -> assertThat(waiting(id)).extracting(DeadLetter::sequence).containsExactly(3L, 4L));
    assertThat(details(second).settled()).isTrue();
    assertThat(deadLetters.replay(ReplaySelection.ofAggregate(TOPIC, id), OPERATOR).replayed())
        .isEqualTo(2);
    eventually(() -> assertThat(reaction.handledOf(id)).containsExactlyElementsOf(all(id, 4)));
  }

  @Test
  void writesDownWhoReplayedWhichAggregateAndHowManyEvents() {
    blockedTally(id, 3);

    deadLetters.replay(ReplaySelection.ofAggregate(TOPIC, id), "operator-7");
    Replay newest = deadLetters.replays(20).getFirst();
    assertThat(newest.by()).isEqualTo("operator-7");
    assertThat(newest.topic()).isEqualTo(TOPIC);
    assertThat(newest.aggregateId()).isEqualTo(id);
    assertThat(newest.planned()).isEqualTo(2);
    assertThat(newest.replayed()).isEqualTo(2);
    assertThat(newest.at()).isNotNull();
  }

  @Test
  void countsTheAggregatesThatStandStill() {
    blockedTally(id, 4);
    blockedTally(other, 2);
    long standing = deadLetters.waiting().stream().map(DeadLetter::aggregateId).distinct().count();
    eventually(() -> assertThat(waitingAggregates()).isEqualTo(standing));

    reaction.poison.clear();
    deadLetters.replay(ReplaySelection.ALL, OPERATOR);
    eventually(() -> assertThat(waitingAggregates()).isLessThanOrEqualTo(standing - 2));
  }

  private double waitingAggregates() {
    return meters.get("inbound.dead.letter.aggregates").tag("topic", TOPIC).gauge().value();
  }

  private DeadLetterDetails details(DeadLetter letter) {
    return deadLetters.find(letter.eventId()).orElseThrow();
  }

  private void putBack(DeadLetterDetails event) {
    var again =
        new ProducerRecord<>(TOPIC, event.letter().aggregateId(), event.payload().getBytes());
    event.attributes().forEach((name, value) -> again.headers().add(name, value.getBytes()));
    send(again);
  }

  private static List<String> all(String tallyId, int events) {
    return IntStream.rangeClosed(1, events).mapToObj(n -> tallyId + "#" + n).toList();
  }
}
