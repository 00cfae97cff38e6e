package org.prasan.messaging.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.prasan.messaging.FailureClass;
import org.prasan.messaging.InboundEvent;
import org.prasan.messaging.KafkaClients;
import org.prasan.messaging.inbound.EventHeaders;

/**
 * Folds a read model anew beside the live one and lets it take over.
 *
 * <p>The order of the last steps carries the guarantee: fence, then ask where the topics end, then
 * fold up to there, then swap. An event that a consumer took before the fence lies before those
 * ends, so the rebuilt model has it; one that comes after waits and meets the model that is live
 * then. Sequence marks make it harmless that both are fed the same events.
 */
final class Rebuild<P> {

  private static final Duration BEAT = Duration.ofSeconds(2);
  private static final int FEW = 200;

  private final ProjectingConsumer<P> projecting;
  private final Set<String> topics;
  private final KafkaClients kafka;
  private final ProjectionPointers pointers;
  private final Clock clock;
  private final ProjectionCopy<P> copy;
  private final Set<String> stalled = new HashSet<>();
  private RebuildProgress progress;
  private long folded;

  Rebuild(
      ProjectingConsumer<P> projecting,
      Set<String> topics,
      KafkaClients kafka,
      ProjectionPointers pointers,
      Clock clock,
      RebuildProgress progress,
      String collection) {
    this.projecting = projecting;
    this.topics = topics;
    this.kafka = kafka;
    this.pointers = pointers;
    this.clock = clock;
    this.progress = progress;
    this.copy = projecting.projection().in(collection);
  }

  long folded() {
    return folded;
  }

  /** Returns when the rebuilt model is complete, and all events wait until {@code swap}. */
  void foldAndFence() {
    try (var topic = new TopicReading(kafka, topics)) {
      long before;
      do {
        before = folded;
        readTo(topic);
      } while (folded - before > FEW);
      if (!pointers.fence(name(), progress.id(), clock.instant())) {
        throw new RebuildRefused("another rebuild took over");
      }
      readTo(topic);
    }
    refuseToFallBehind();
  }

  private void readTo(TopicReading topic) {
    Map<TopicPartition, Long> ends = topic.ends();
    beat(TopicReading.total(ends));
    topic.readTo(ends, this::fold);
  }

  private void fold(ConsumerRecord<String, byte[]> record) {
    try {
      InboundEvent event = EventHeaders.read(record);
      long last = copy.last(event);
      if (event.sequence() == last + 1) {
        projecting.fold(copy, event, Spot.of(record));
      } else if (event.sequence() > last) {
        stalled.add(event.aggregateId());
      }
    } catch (RuntimeException failure) {
      if (FailureClass.of(failure) == FailureClass.INFRASTRUCTURE) {
        throw failure;
      }
      stalled.add(String.valueOf(record.key()));
    }
    folded++;
    if (progress.beat().plus(BEAT).isBefore(clock.instant())) {
      beat(progress.total());
    }
  }

  private void beat(long total) {
    Instant now = clock.instant();
    progress = progress.at(now, folded, Math.max(total, folded));
    if (Thread.currentThread().isInterrupted() || !pointers.beat(name(), progress)) {
      throw new RebuildRefused("given up, or another rebuild took over");
    }
  }

  /** What can't be folded stands still in the live model as well, or the rebuilt one is worse. */
  private void refuseToFallBehind() {
    ProjectionCopy<P> live = projecting.projection().live();
    if (live.documents() > 0 && copy.documents() == 0) {
      throw new RebuildRefused("the topics are empty, the live read model is not");
    }
    Map<String, Long> now = live.last(stalled);
    Map<String, Long> then = copy.last(stalled);
    long behind =
        now.entrySet().stream()
            .filter(mark -> mark.getValue() > then.getOrDefault(mark.getKey(), 0L))
            .count();
    if (behind > 0) {
      throw new RebuildRefused(behind + " aggregates would fall behind the live read model");
    }
  }

  private String name() {
    return projecting.projection().name();
  }
}
