package org.prasan.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** Reads the CloudEvents attributes of a broker message; the binder hands most over as bytes. */
final class EventHeaders {

  private EventHeaders() {}

  /**
   * @throws UnreadableEvent when a mandatory attribute is missing or malformed
   */
  static InboundEvent read(Message<byte[]> message) {
    try {
      return new InboundEvent(
          required(message, KafkaHeaders.RECEIVED_TOPIC),
          required(message, "ce_id"),
          required(message, "ce_type"),
          required(message, KafkaHeaders.RECEIVED_KEY),
          Long.parseLong(required(message, "ce_sequence")),
          Instant.parse(required(message, "ce_time")),
          required(message, "ce_correlationid"),
          message.getPayload());
    } catch (NumberFormatException | DateTimeException malformed) {
      throw new UnreadableEvent("malformed CloudEvents attribute");
    }
  }

  private static String required(Message<byte[]> message, String name) {
    String value = text(message.getHeaders().get(name));
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
