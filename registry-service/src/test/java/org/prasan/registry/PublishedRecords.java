package org.prasan.registry;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.prasan.testing.engines.Engines;

/** Reads a topic from its beginning, as any other service could. */
public final class PublishedRecords {

  private PublishedRecords() {}

  /** What the topic holds now about one aggregate, in its order. */
  public static List<ConsumerRecord<String, byte[]>> of(String topic, String aggregateId) {
    Map<String, Object> settings = Map.of("bootstrap.servers", Engines.kafkaBootstrapServers());
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      var found = new ArrayList<ConsumerRecord<String, byte[]>>();
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(200)).forEach(found::add);
      }
      return found.stream().filter(record -> aggregateId.equals(record.key())).toList();
    }
  }

  public static List<String> typesOf(String topic, String aggregateId) {
    return of(topic, aggregateId).stream().map(record -> header(record, "ce_type")).toList();
  }

  public static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
