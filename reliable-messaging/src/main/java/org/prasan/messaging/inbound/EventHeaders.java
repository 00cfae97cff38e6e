package org.prasan.messaging.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.InboundEvent;
import org.prasan.messaging.UnreadableEvent;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** Reads the CloudEvents attributes of a broker message; the binder hands most over as bytes. */
public final class EventHeaders {

  private EventHeaders() {}

  /**
   * @throws UnreadableEvent when a mandatory attribute is missing or malformed
   */
  public static InboundEvent read(Message<byte[]> message) {
    return read(message.getHeaders()::get, message.getPayload());
  }

  /**
   * @throws UnreadableEvent when a mandatory attribute is missing or malformed
   */
  public static InboundEvent read(ConsumerRecord<String, byte[]> record) {
    return read(
        name ->
            switch (name) {
              case KafkaHeaders.RECEIVED_TOPIC -> record.topic();
              case KafkaHeaders.RECEIVED_KEY -> record.key();
              default -> {
                Header header = record.headers().lastHeader(name);
                yield header == null ? null : header.value();
              }
            },
        record.value());
  }

  private static InboundEvent read(Function<String, @Nullable Object> headers, byte[] payload) {
    try {
      return new InboundEvent(
          required(headers, KafkaHeaders.RECEIVED_TOPIC),
          required(headers, "ce_id"),
          required(headers, "ce_type"),
          required(headers, KafkaHeaders.RECEIVED_KEY),
          Long.parseLong(required(headers, "ce_sequence")),
          Instant.parse(required(headers, "ce_time")),
          required(headers, "ce_correlationid"),
          text(headers.apply("traceparent")),
          payload);
    } catch (NumberFormatException | DateTimeException malformed) {
      throw new UnreadableEvent("malformed CloudEvents attribute");
    }
  }

  private static String required(Function<String, @Nullable Object> headers, String name) {
    String value = text(headers.apply(name));
    if (value == null) {
      throw new UnreadableEvent("no " + name);
    }
    return value;
  }

  private static @Nullable String text(@Nullable Object header) {
    return switch (header) {
      case null -> null;
      case byte[] bytes -> new String(bytes, UTF_8);
      default -> header.toString();
    };
  }
}
