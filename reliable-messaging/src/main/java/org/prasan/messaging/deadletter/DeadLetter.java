package org.prasan.messaging.deadletter;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event that waits for its replay; no payload, since operators need none to decide.
 *
 * @param consumerGroup of the consumer that could not handle it
 * @param sequence 0 when the event does not say it readably
 * @param since when it first came to the dead letters
 * @param failures how often it came to the dead letters
 * @param reason class of the root cause of its newest failure
 * @param waitsFor sequence of the predecessor that is neither handled nor in the dead letters; null
 *     when a replay can put this event back
 */
public record DeadLetter(
    String topic,
    String consumerGroup,
    String aggregateId,
    long sequence,
    String type,
    String eventId,
    Instant since,
    long ageSeconds,
    int failures,
    @Nullable String reason,
    @Nullable Long waitsFor) {

  static DeadLetter of(LetterRecord record, Instant now) {
    return new DeadLetter(
        record.topic(),
        record.group(),
        record.aggregateId(),
        record.sequence(),
        record.type(),
        record.eventId(),
        record.since(),
        Math.max(0, Duration.between(record.since(), now).toSeconds()),
        1,
        record.reason(),
        null);
  }

  DeadLetter failedAgain(@Nullable String newestReason) {
    return with(failures + 1, newestReason, waitsFor);
  }

  DeadLetter waitingFor(@Nullable Long missing) {
    return with(failures, reason, missing);
  }

  private DeadLetter with(int times, @Nullable String because, @Nullable Long missing) {
    return new DeadLetter(
        topic,
        consumerGroup,
        aggregateId,
        sequence,
        type,
        eventId,
        since,
        ageSeconds,
        times,
        because,
        missing);
  }

  boolean isBlocked() {
    return waitsFor != null;
  }
}
