package org.prasan.messaging.deadletter;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.prasan.messaging.KafkaClients;

/**
 * The dead letter topics of one service. A consumer group of their own keeps, for each, where the
 * first unsettled record lies, so that what is long settled is not read again; nothing else depends
 * on these offsets.
 */
final class DeadLetterLog {

  private static final Duration POLL = Duration.ofMillis(200);

  private final KafkaClients kafka;
  private final String service;
  private final Map<TopicPartition, String> topics = new HashMap<>();

  DeadLetterLog(KafkaClients kafka, String service, Collection<String> consumedTopics) {
    this.kafka = kafka;
    this.service = service;
    consumedTopics.forEach(
        topic -> topics.put(new TopicPartition(DeadLetters.topicOf(topic, service), 0), topic));
  }

  /**
   * Hands over all records from the first unsettled one to the present end, in order.
   *
   * @return for each topic where this reading began and ended
   */
  Map<String, Span> read(Consumer<LetterRecord> action) {
    if (topics.isEmpty()) {
      return Map.of();
    }
    try (var consumer = kafka.reader(service + ".replay")) {
      List<TopicPartition> partitions = List.copyOf(topics.keySet());
      consumer.assign(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      var spans = new HashMap<String, Span>();
      ends.forEach((partition, end) -> {
        if (consumer.position(partition) > end) { // the topic was made anew
          consumer.seek(partition, 0);
        }
        spans.put(source(partition), new Span(consumer.position(partition), end));
      });
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        for (var record : consumer.poll(POLL)) {
          var partition = new TopicPartition(record.topic(), record.partition());
          if (record.offset() < ends.getOrDefault(partition, 0L)) {
            action.accept(new LetterRecord(source(partition), service, record));
          }
        }
      }
      return spans;
    }
  }

  /** Where a reading began, and the offset behind its last record. */
  record Span(long from, long to) {}

  /** Later readings begin here; everything before must be settled for good. */
  void beginAt(Map<String, Long> offsets) {
    var commits = new HashMap<TopicPartition, OffsetAndMetadata>();
    topics.forEach((partition, topic) -> {
      Long offset = offsets.get(topic);
      if (offset != null) {
        commits.put(partition, new OffsetAndMetadata(offset));
      }
    });
    if (!commits.isEmpty()) {
      try (var consumer = kafka.reader(service + ".replay")) {
        consumer.commitSync(commits);
      }
    }
  }

  private String source(TopicPartition partition) {
    return topics.getOrDefault(partition, partition.topic());
  }
}
