package org.prasan.system.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.prasan.system.Http;
import tools.jackson.databind.JsonNode;

/** Everything the broker holds, as it was appended. */
record TopicLog(List<Entry> entries) {

  /**
   * One record of an event topic or of dead letters.
   *
   * @param causation id of the event that led here, or null for a command or a clock
   * @param raw key, headers and value as text, for the search for what must not be there
   */
  record Entry(
      String topic,
      String key,
      long sequence,
      String id,
      String type,
      String correlation,
      @Nullable String causation,
      JsonNode data,
      String raw) {

    /** Which aggregate of which topic. */
    String aggregate() {
      return topic + "/" + key;
    }

    boolean isDeadLetter() {
      return topic.endsWith(".dlt");
    }
  }

  static TopicLog read(String bootstrapServers) {
    var entries = new ArrayList<Entry>();
    try (var consumer = consumer(bootstrapServers, "")) {
      Set<TopicPartition> partitions = consumer.assignment();
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(500)).forEach(record -> entries.add(entry(record)));
      }
    }
    return new TopicLog(entries);
  }

  /** How many records there are, without reading them. */
  static long end(String bootstrapServers) {
    try (var consumer = consumer(bootstrapServers, "")) {
      return consumer.endOffsets(consumer.assignment()).values().stream()
          .mapToLong(Long::longValue)
          .sum();
    }
  }

  /** How many records a group has begun and not finished, in the partitions it has touched. */
  static long lag(String bootstrapServers, String group) {
    try (var consumer = consumer(bootstrapServers, group)) {
      var done = consumer.committed(consumer.assignment());
      return consumer.endOffsets(consumer.assignment()).entrySet().stream()
          .filter(end -> done.get(end.getKey()) != null)
          .mapToLong(end -> end.getValue() - done.get(end.getKey()).offset())
          .sum();
    }
  }

  /** Assigned all partitions of all topics. */
  private static KafkaConsumer<String, byte[]> consumer(String bootstrapServers, String group) {
    var settings = new HashMap<String, Object>();
    settings.put("bootstrap.servers", bootstrapServers);
    settings.put("enable.auto.commit", false);
    if (!group.isEmpty()) {
      settings.put("group.id", group);
    }
    var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    consumer.assign(
        consumer.listTopics().entrySet().stream()
            .filter(topic -> !topic.getKey().startsWith("_"))
            .filter(topic -> !topic.getKey().endsWith(".access-anchors")) // no events
            .flatMap(topic -> topic.getValue().stream())
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList());
    return consumer;
  }

  private static Entry entry(ConsumerRecord<String, byte[]> record) {
    String payload = new String(record.value(), UTF_8);
    var raw = new StringBuilder(record.key() + " " + payload);
    record.headers().forEach(header -> raw.append(' ').append(new String(header.value(), UTF_8)));
    return new Entry(
        record.topic(),
        record.key(),
        Long.parseLong(header(record, "ce_sequence", "0")),
        header(record, "ce_id", ""),
        header(record, "ce_type", ""),
        header(record, "ce_correlationid", ""),
        header(record, "ce_causationid", null),
        Http.read(payload),
        raw.toString());
  }

  private static @Nullable String header(
      ConsumerRecord<?, ?> record, String name, @Nullable String otherwise) {
    var header = record.headers().lastHeader(name);
    return header == null ? otherwise : new String(header.value(), UTF_8);
  }

  /** Per aggregate, as appended, with repetitions. */
  Map<String, List<Entry>> byAggregate() {
    return entries.stream()
        .filter(entry -> !entry.isDeadLetter())
        .collect(Collectors.groupingBy(Entry::aggregate, TreeMap::new, Collectors.toList()));
  }

  /** First occurrences, in the order of their numbers. */
  List<Entry> events() {
    return byAggregate().values().stream()
        .flatMap(all ->
            all.stream()
                .collect(
                    Collectors.toMap(Entry::sequence, e -> e, (first, _) -> first, TreeMap::new))
                .values()
                .stream())
        .sorted(Comparator.comparing(Entry::aggregate).thenComparing(Entry::sequence))
        .toList();
  }

  List<Entry> deadLetters() {
    return entries.stream().filter(Entry::isDeadLetter).toList();
  }
}
