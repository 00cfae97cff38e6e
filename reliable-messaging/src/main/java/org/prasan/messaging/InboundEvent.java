package org.prasan.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event as it came from the broker.
 *
 * @param sequence number of this event within its source aggregate, from 1 without gaps
 * @param time when the source's command ran
 * @param traceparent W3C context of the span that raised it, if it was traced
 */
public record InboundEvent(
    String topic,
    String id,
    String type,
    String aggregateId,
    long sequence,
    Instant time,
    String correlationId,
    @Nullable String traceparent,
    byte[] payload) {

  private static final JsonMapper TOLERANT =
      JsonMapper.builder()
          .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /**
   * Reads the payload into the consumer's own record; properties it does not declare are ignored.
   *
   * @throws UnreadableEvent when the payload does not fit
   */
  public <T> T as(Class<T> record) {
    try {
      return TOLERANT.readValue(payload, record);
    } catch (JacksonException unfit) {
      throw new UnreadableEvent(type + " " + id + " does not fit " + record.getSimpleName());
    }
  }

  @Override
  public String toString() {
    return type + "#" + sequence + " of " + aggregateId + " (" + id + ")";
  }
}
