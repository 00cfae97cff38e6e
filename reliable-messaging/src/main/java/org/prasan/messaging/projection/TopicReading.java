package org.prasan.messaging.projection;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.prasan.messaging.KafkaClients;

/** Reads topics from their first event on, as nobody's member, so that no consumer notices. */
final class TopicReading implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(200);

  private final org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer;
  private final List<TopicPartition> partitions;

  /**
   * @throws RebuildRefused when a topic no longer holds its first events
   */
  TopicReading(KafkaClients kafka, Collection<String> topics) {
    consumer = kafka.reader();
    partitions =
        topics.stream()
            .flatMap(topic -> consumer.partitionsFor(topic).stream())
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    if (consumer.beginningOffsets(partitions).values().stream().anyMatch(first -> first > 0)) {
      consumer.close();
      throw new RebuildRefused("a topic does not hold its first events any more");
    }
  }

  Map<TopicPartition, Long> ends() {
    return consumer.endOffsets(partitions);
  }

  static long total(Map<TopicPartition, Long> offsets) {
    return offsets.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Hands over everything before {@code ends}, perhaps more. */
  void readTo(Map<TopicPartition, Long> ends, Consumer<ConsumerRecord<String, byte[]>> action) {
    while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
      consumer.poll(POLL).forEach(action);
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
