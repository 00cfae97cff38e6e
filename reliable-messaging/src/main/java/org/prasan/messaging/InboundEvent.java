package org.prasan.messaging;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;
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
          .annotationIntrospector(new Flat.Parts())
          .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /**
   * Reads the payload into the consumer's own record; properties it does not declare are ignored.
   *
   * @throws UnreadableEvent when the payload does not fit, or lacks what the record has not marked
   *     as nullable
   */
  public <T extends Record> T as(Class<T> record) {
    T read;
    try {
      read = TOLERANT.readValue(payload, record);
    } catch (JacksonException unfit) {
      throw new UnreadableEvent(type + " " + id + " does not fit " + record.getSimpleName());
    }
    requireComplete(read);
    return read;
  }

  private void requireComplete(Record read) {
    for (RecordComponent component : read.getClass().getRecordComponents()) {
      component.getAccessor().setAccessible(true);
      Object value = ReflectionUtils.invokeMethod(component.getAccessor(), read);
      if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        throw new UnreadableEvent(type + " " + id + " has no " + component.getName());
      }
      partsOf(value).forEach(this::requireComplete);
    }
  }

  private static Stream<Record> partsOf(@Nullable Object value) {
    Stream<?> parts = value instanceof Collection<?> all ? all.stream() : Stream.ofNullable(value);
    return parts.filter(Record.class::isInstance).map(Record.class::cast);
  }

  @Override
  public String toString() {
    return type + "#" + sequence + " of " + aggregateId + " (" + id + ")";
  }
}
