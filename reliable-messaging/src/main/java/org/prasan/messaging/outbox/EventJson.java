package org.prasan.messaging.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.prasan.messaging.EventType;
import org.prasan.messaging.Flat;
import org.prasan.messaging.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the payloads of one topic's events when the command runs, so that no event waits that
 * could not be sent.
 */
public final class EventJson {

  static final int MAX_BYTES = 256 * 1024;

  /** Parts that are {@link Flat} side by side with the others; what is null is left out. */
  public static final JsonMapper MAPPER =
      JsonMapper.builder()
          .annotationIntrospector(new Flat.Parts())
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private final String topic;
  private final String key;

  /**
   * @param events sealed interface of the topic's events
   * @param placeholders puts settings in place of their names in the topic's name
   */
  EventJson(Class<?> events, UnaryOperator<String> placeholders) {
    Topic named = annotation(events, Topic.class);
    topic = placeholders.apply(named.value());
    key = named.key();
    if (events.isSealed()) {
      kinds(events).forEach(event -> annotation(event, EventType.class));
    }
  }

  /** All events of a topic; a sealed part of them may stand in a file of its own. */
  public static Stream<Class<?>> kinds(Class<?> events) {
    return Arrays.stream(events.getPermittedSubclasses())
        .flatMap(kind -> kind.isInterface() ? kinds(kind) : Stream.of(kind));
  }

  String topic() {
    return topic;
  }

  static String typeOf(Object event) {
    return annotation(event.getClass(), EventType.class).value();
  }

  /**
   * @throws IllegalArgumentException when the payload is too large or does not name its aggregate,
   *     as happens when a flat part is missing
   */
  byte[] write(String aggregateId, Object event) {
    JsonNode data = MAPPER.valueToTree(event);
    if (!data.path(key).asString("").equals(aggregateId)) {
      throw new IllegalArgumentException(typeOf(event) + " without its own " + key);
    }
    byte[] payload = MAPPER.writeValueAsBytes(data);
    if (payload.length > MAX_BYTES) {
      throw new IllegalArgumentException(typeOf(event) + " exceeds " + MAX_BYTES + " bytes");
    }
    return payload;
  }

  private static <A extends java.lang.annotation.Annotation> A annotation(
      Class<?> type, Class<A> annotation) {
    A found = type.getAnnotation(annotation);
    if (found == null) {
      throw new IllegalArgumentException(type + " without @" + annotation.getSimpleName());
    }
    return found;
  }
}
