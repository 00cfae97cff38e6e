package org.prasan.messaging.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;

/**
 * A record of a dead letter topic, read without trusting it: it may be there as it is malformed.
 */
record LetterRecord(String topic, String service, ConsumerRecord<String, byte[]> record) {

  private static final String REASON = "prasan_reason";

  /** Names the root cause; its message stays away, since it may quote what was handled. */
  static Headers reasonOf(Exception failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return new RecordHeaders().add(REASON, root.getClass().getName().getBytes(UTF_8));
  }

  String group() {
    String group = text(KafkaHeaders.DLT_ORIGINAL_CONSUMER_GROUP);
    return group == null ? service : group;
  }

  String aggregateId() {
    return String.valueOf(record.key());
  }

  long sequence() {
    String sequence = text("ce_sequence");
    return sequence == null || !sequence.matches("\\d{1,18}") ? 0 : Long.parseLong(sequence);
  }

  /** What has no id is told apart by its place. */
  String eventId() {
    String id = text("ce_id");
    return id == null ? record.partition() + "-" + record.offset() : id;
  }

  String type() {
    return String.valueOf(text("ce_type"));
  }

  Instant since() {
    return Instant.ofEpochMilli(record.timestamp());
  }

  @Nullable String reason() {
    return text(REASON);
  }

  @Nullable Integer originalPartition() {
    Header header = record.headers().lastHeader(KafkaHeaders.DLT_ORIGINAL_PARTITION);
    return header == null ? null : ByteBuffer.wrap(header.value()).getInt();
  }

  @Nullable Long originalOffset() {
    Header header = record.headers().lastHeader(KafkaHeaders.DLT_ORIGINAL_OFFSET);
    return header == null ? null : ByteBuffer.wrap(header.value()).getLong();
  }

  Map<String, String> attributes() {
    var attributes = new TreeMap<String, String>();
    record
        .headers()
        .forEach(header -> {
          if (isOfTheEvent(header)) {
            attributes.put(header.key(), new String(header.value(), UTF_8));
          }
        });
    return attributes;
  }

  String payload() {
    return record.value() == null ? "" : new String(record.value(), UTF_8);
  }

  /** The event as its source sent it. */
  ProducerRecord<String, byte[]> again() {
    var again = new ProducerRecord<>(topic, record.key(), record.value());
    record
        .headers()
        .forEach(header -> {
          if (isOfTheEvent(header)) {
            again.headers().add(header);
          }
        });
    return again;
  }

  private static boolean isOfTheEvent(Header header) {
    return !header.key().startsWith("kafka_") && !header.key().startsWith("prasan_");
  }

  private @Nullable String text(String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), UTF_8);
  }
}
