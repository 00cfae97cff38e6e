package org.prasan.testing.engines;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads topics from their beginning to what is now their end, as any other service could. */
public final class PublishedRecords {

  private PublishedRecords() {}

  /** All that the topics hold now; in order within each partition. */
  public static List<ConsumerRecord<String, byte[]>> in(Predicate<String> topics) {
    // Closing waits until the broker has answered for what follows the end.
    Map<String, Object> settings =
        Map.of("bootstrap.servers", Engines.kafkaBootstrapServers(), "fetch.max.wait.ms", 10);
    try (var reader =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          reader.listTopics().entrySet().stream()
              .filter(topic -> topics.test(topic.getKey()))
              .flatMap(topic -> topic.getValue().stream())
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      reader.assign(partitions);
      reader.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
      var found = new ArrayList<ConsumerRecord<String, byte[]>>();
      while (partitions.stream().anyMatch(it -> reader.position(it) < ends.getOrDefault(it, 0L))) {
        reader.poll(Duration.ofMillis(200)).forEach(found::add);
      }
      return found;
    }
  }

  /** What the topic holds now about one aggregate, in its order. */
  public static List<ConsumerRecord<String, byte[]>> of(String topic, String aggregateId) {
    return in(topic::equals).stream().filter(it -> aggregateId.equals(it.key())).toList();
  }

  public static List<String> typesOf(String topic, String aggregateId) {
    return of(topic, aggregateId).stream().map(record -> header(record, "ce_type")).toList();
  }

  public static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
