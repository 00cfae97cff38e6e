package org.prasan.contracttesting;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.EventType;
import org.prasan.messaging.Flat;
import org.prasan.messaging.Says;
import org.prasan.messaging.Topic;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema of an event from its record, so that an event is written once. */
final class EventSchema {

  private static final Set<Class<?>> WHOLE_NUMBERS =
      Set.of(int.class, long.class, Integer.class, Long.class);
  private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
  private static final String INSTANT =
      "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$";

  private final List<String> path = new ArrayList<>();

  private EventSchema() {}

  /**
   * @param topic of the sealed interface that the event belongs to
   * @throws IllegalArgumentException when a component could hold any text, says nothing of itself,
   *     has a type that is not for events, or comes twice
   */
  static ObjectNode of(Topic topic, Class<?> event) {
    EventType type = event.getAnnotation(EventType.class);
    ObjectNode schema = JsonMapper.shared().createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "https://prasan.org/schemas/" + type.value() + ".json");
    schema.put("title", type.value());
    schema.put("description", type.says());
    schema.put("x-topic", topic.value());
    schema.put("x-key", topic.key());
    schema.put("x-raised-when", type.when());
    new EventSchema().parts(schema, event);
    return schema.put("additionalProperties", true);
  }

  static ObjectNode partsOf(Class<?> record) {
    return new EventSchema().parts(JsonMapper.shared().createObjectNode(), record);
  }

  private ObjectNode parts(ObjectNode schema, Class<?> record) {
    schema.put("type", "object");
    ArrayNode required = schema.putArray("required");
    add(record, required, schema.putObject("properties"));
    return schema;
  }

  private void add(Class<?> record, ArrayNode required, ObjectNode properties) {
    for (RecordComponent component : record.getRecordComponents()) {
      path.add(record.getSimpleName() + "." + component.getName());
      if (component.getType().isAnnotationPresent(Flat.class)) {
        add(component.getType(), required, properties);
      } else {
        addProperty(component, required, properties);
      }
      path.removeLast();
    }
  }

  private void addProperty(RecordComponent component, ArrayNode required, ObjectNode properties) {
    if (properties.has(component.getName())) {
      throw fault("comes twice");
    }
    Words words = Words.of(component);
    if (words.text().isEmpty()) {
      throw fault("says nothing of itself");
    }
    ObjectNode property = properties.putObject(component.getName());
    property.put("type", "");
    property.put("description", words.text());
    describe(property, component.getAnnotatedType(), words);
    if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      required.add(component.getName());
    }
  }

  private void describe(ObjectNode property, AnnotatedType annotated, Words words) {
    Class<?> type = raw(annotated);
    if (type == String.class || (type.isEnum() && !words.pattern().isEmpty())) {
      text(property, words);
    } else if (type.isEnum()) {
      ArrayNode constants = property.put("type", "string").putArray("enum");
      Stream.of(type.getEnumConstants()).forEach(it -> constants.add(((Enum<?>) it).name()));
    } else if (type == Instant.class) {
      property.put("type", "string").put("format", "date-time").put("pattern", INSTANT);
    } else if (type == LocalDate.class) {
      property.put("type", "string").put("format", "date").put("pattern", DATE);
    } else if (WHOLE_NUMBERS.contains(type)) {
      number(property, words);
    } else if (type == boolean.class) {
      property.put("type", "boolean");
    } else if (Collection.class.isAssignableFrom(type)) {
      AnnotatedType element =
          ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
      property.put("type", "array");
      describe(property.putObject("items"), element, Words.of(element));
      property.put("minItems", 1).put("uniqueItems", true);
    } else if (type.isRecord()) {
      parts(property, type);
    } else {
      throw fault(type.getSimpleName() + " is not for events");
    }
  }

  private void text(ObjectNode property, Words words) {
    property.put("type", "string");
    if (!words.pattern().isEmpty()) {
      property.put("pattern", words.pattern());
    } else if (words.maxLength() > 0) {
      property.put("minLength", 1).put("maxLength", words.maxLength());
    } else {
      throw fault("could hold any text");
    }
  }

  private static void number(ObjectNode property, Words words) {
    property.put("type", "integer");
    if (!words.values().isEmpty()) {
      ArrayNode values = property.putArray("enum");
      words.values().forEach(values::add);
    }
    if (words.min() != Long.MIN_VALUE) {
      property.put("minimum", words.min());
    }
    if (words.max() != Long.MAX_VALUE) {
      property.put("maximum", words.max());
    }
  }

  private static Class<?> raw(AnnotatedType type) {
    return (Class<?>)
        (type.getType() instanceof ParameterizedType p ? p.getRawType() : type.getType());
  }

  private IllegalArgumentException fault(String what) {
    return new IllegalArgumentException(String.join(" ", path) + " " + what);
  }

  /** What the annotations of a component say, its own before those that its kind has. */
  private record Words(
      String text, String pattern, int maxLength, long min, long max, List<Long> values) {

    private static final Words NONE =
        new Words("", "", 0, Long.MIN_VALUE, Long.MAX_VALUE, List.of());

    static Words of(AnnotatedElement element) {
      Words words = NONE;
      for (Annotation annotation : element.getAnnotations()) {
        Says kind = annotation.annotationType().getAnnotation(Says.class);
        words = kind == null ? words : words.or(kind);
      }
      Says own = element.getAnnotation(Says.class);
      return own == null ? words : NONE.or(own).or(words);
    }

    private Words or(Says other) {
      return or(
          new Words(
              other.value(),
              other.pattern(),
              other.maxLength(),
              other.min(),
              other.max(),
              LongStream.of(other.values()).boxed().toList()));
    }

    private Words or(Words other) {
      return new Words(
          text.isEmpty() ? other.text : text,
          pattern.isEmpty() ? other.pattern : pattern,
          maxLength == 0 ? other.maxLength : maxLength,
          Math.max(min, other.min),
          Math.min(max, other.max),
          values.isEmpty() ? other.values : values);
    }
  }
}
