package org.prasan.messaging.projection;

import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** Where on its topic an event lies. Within a partition events are handled in this order. */
record Spot(int partition, long offset) {

  static Spot of(Message<byte[]> message) {
    Integer partition = message.getHeaders().get(KafkaHeaders.RECEIVED_PARTITION, Integer.class);
    Long offset = message.getHeaders().get(KafkaHeaders.OFFSET, Long.class);
    return new Spot(Objects.requireNonNull(partition), Objects.requireNonNull(offset));
  }

  static Spot of(ConsumerRecord<String, byte[]> record) {
    return new Spot(record.partition(), record.offset());
  }
}
