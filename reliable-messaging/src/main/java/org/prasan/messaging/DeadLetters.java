package org.prasan.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;

/**
 * The events this service could not handle, and the way back. A dead letter waits until {@link
 * #replay} has put it back on its topic; offsets of a consumer group of its own remember which are
 * back. Replaying twice is harmless: consumers drop what they have handled.
 */
public final class DeadLetters {

  private static final Duration POLL = Duration.ofMillis(200);

  private final KafkaClients kafka;
  private final String group;
  private final Set<String> consumedTopics;

  DeadLetters(KafkaClients kafka, String group, Collection<String> consumedTopics) {
    this.kafka = kafka;
    this.group = group;
    this.consumedTopics = new LinkedHashSet<>(consumedTopics);
  }

  static String topicOf(String topic, String group) {
    return topic + "." + group + ".dlt";
  }

  /** One event that waits for its replay; no payload, since operators need none to decide. */
  public record DeadLetter(
      String topic,
      String aggregateId,
      long sequence,
      String type,
      String eventId,
      Instant since,
      @Nullable String reason) {}

  public List<DeadLetter> waiting() {
    var letters = new ArrayList<DeadLetter>();
    each((topic, record) -> letters.add(letter(topic, record)), false);
    return letters;
  }

  /**
   * Puts all waiting dead letters back, in the order in which they came, which is the order of
   * sequences within each aggregate.
   *
   * @return how many were put back
   */
  public int replay() {
    try (Producer<String, byte[]> producer = kafka.producer()) {
      var count = new int[1];
      each(
          (topic, record) -> {
            var again = new ProducerRecord<>(topic, record.key(), record.value());
            record
                .headers()
                .forEach(header -> {
                  if (!header.key().startsWith("kafka_")) {
                    again.headers().add(header);
                  }
                });
            send(producer, again);
            count[0]++;
          },
          true);
      return count[0];
    }
  }

  private static void send(
      Producer<String, byte[]> producer, ProducerRecord<String, byte[]> record) {
    try {
      producer.send(record).get();
    } catch (java.util.concurrent.ExecutionException refused) {
      throw new KafkaException("replay stopped", refused.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new KafkaException("replay interrupted", stopped);
    }
  }

  private void each(BiConsumer<String, ConsumerRecord<String, byte[]>> action, boolean commit) {
    try (Consumer<String, byte[]> consumer = kafka.consumer(group + ".replay")) {
      for (String topic : consumedTopics) {
        each(consumer, topic, action, commit);
      }
    }
  }

  private void each(
      Consumer<String, byte[]> consumer,
      String topic,
      BiConsumer<String, ConsumerRecord<String, byte[]>> action,
      boolean commit) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topicOf(topic, group)).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
      for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
        action.accept(topic, record);
      }
      if (commit) {
        consumer.commitSync(positions(consumer, partitions));
      }
    }
  }

  private static Map<TopicPartition, OffsetAndMetadata> positions(
      Consumer<?, ?> consumer, List<TopicPartition> partitions) {
    var positions = new HashMap<TopicPartition, OffsetAndMetadata>();
    partitions.forEach(p -> positions.put(p, new OffsetAndMetadata(consumer.position(p))));
    return positions;
  }

  private static DeadLetter letter(String topic, ConsumerRecord<String, byte[]> record) {
    String sequence = header(record, "ce_sequence");
    return new DeadLetter(
        topic,
        record.key(),
        sequence == null || !sequence.matches("\\d{1,18}") ? 0 : Long.parseLong(sequence),
        String.valueOf(header(record, "ce_type")),
        String.valueOf(header(record, "ce_id")),
        Instant.ofEpochMilli(record.timestamp()),
        header(record, KafkaHeaders.DLT_EXCEPTION_CAUSE_FQCN));
  }

  private static @Nullable String header(ConsumerRecord<?, ?> record, String name) {
    var header = record.headers().lastHeader(name);
    return header == null
        ? null
        : new String(header.value(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
