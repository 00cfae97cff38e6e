package org.prasan.system.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything the broker holds, as it was appended. */
record TopicLog(List<Entry> entries) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * One record of an event topic or of dead letters.
   *
   * @param position offset in its partition
   * @param causation id of the event that led here, or null for a command or a clock
   * @param raw key, headers and value as text, for the search for what must not be there
   */
  record Entry(
      String topic,
      String key,
      long position,
      long sequence,
      String id,
      String type,
      String correlation,
      @Nullable String causation,
      String payload,
      String raw) {

    JsonNode data() {
      return JSON.readTree(payload);
    }

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
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", bootstrapServers),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.listTopics().entrySet().stream()
              .filter(topic -> !topic.getKey().startsWith("_"))
              .flatMap(topic -> topic.getValue().stream())
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(500)).forEach(record -> entries.add(entry(record)));
      }
    }
    return new TopicLog(entries);
  }

  private static Entry entry(ConsumerRecord<String, byte[]> record) {
    String payload = new String(record.value(), UTF_8);
    var raw = new StringBuilder(record.key() + " " + payload);
    record.headers().forEach(header -> raw.append(' ').append(new String(header.value(), UTF_8)));
    return new Entry(
        record.topic(),
        record.key(),
        record.offset(),
        Long.parseLong(header(record, "ce_sequence", "0")),
        header(record, "ce_id", ""),
        header(record, "ce_type", ""),
        header(record, "ce_correlationid", ""),
        record.headers().lastHeader("ce_causationid") == null
            ? null
            : header(record, "ce_causationid", ""),
        payload,
        raw.toString());
  }

  private static String header(ConsumerRecord<?, ?> record, String name, String otherwise) {
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

  int size() {
    return entries.size();
  }
}
