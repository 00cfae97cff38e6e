package org.prasan.testing.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Makes bodies from the record that a controller reads: plausible ones and ones gone wrong. */
final class SampleBody {

  /** Value that no answer may repeat; it has the form of a fictional national ID. */
  static final String SECRET = "1999900000013";

  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> CANDIDATES =
      List.of(
          "1001",
          "2026-01-05",
          "a",
          "aa",
          "AA",
          "AA_BB",
          "01234567-89ab-4cde-8f01-23456789abcd",
          SECRET);

  private SampleBody() {}

  /** Everything that is required, nothing else. */
  static Map<String, Object> required(Class<?> record) {
    var body = new LinkedHashMap<String, Object>();
    components(record)
        .filter(SampleBody::isRequired)
        .forEach(it -> body.put(it.getName(), value(it, it.getGenericType())));
    return body;
  }

  /** Per field a body in which that field alone has a value of a type it can't have. */
  static Map<String, Map<String, Object>> wrongTypes(Class<?> record, Map<String, Object> valid) {
    var bodies = new LinkedHashMap<String, Map<String, Object>>();
    components(record)
        .filter(it -> it.getType() != Object.class && !it.getType().isSealed())
        .forEach(it -> {
          var body = new LinkedHashMap<>(valid);
          body.put(it.getName(), wrongValue(it.getType()));
          bodies.put(it.getName(), body);
        });
    return bodies;
  }

  /** Names of the fields, and of lists of them, that are of a sort. */
  static List<String> fields(Class<?> record, Predicate<RecordComponent> sort) {
    return components(record).filter(sort).map(RecordComponent::getName).toList();
  }

  static boolean isMany(@Nullable Class<?> record, String field) {
    return record != null
        && components(record)
            .filter(it -> it.getName().equals(field))
            .anyMatch(it -> Collection.class.isAssignableFrom(it.getType()));
  }

  static boolean requiresAnything(Class<?> record) {
    return components(record).anyMatch(SampleBody::isRequired);
  }

  private static Stream<RecordComponent> components(Class<?> record) {
    return record.isRecord() ? Arrays.stream(record.getRecordComponents()) : Stream.empty();
  }

  private static boolean isRequired(RecordComponent component) {
    return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
        && component.getType() != Optional.class
        && !component.getType().getSimpleName().equals("boolean");
  }

  private static Object wrongValue(Class<?> type) {
    boolean composed =
        Collection.class.isAssignableFrom(type)
            || Map.class.isAssignableFrom(type)
            || type.isArray()
            || type.isRecord();
    return composed ? SECRET : Map.of("value", SECRET);
  }

  private static Object value(RecordComponent component, Type type) {
    return switch (type) {
      case ParameterizedType generic when isCollection(generic) ->
          List.of(value(component, generic.getActualTypeArguments()[0]));
      case Class<?> plain when plain.isEnum() -> JSON.valueToTree(plain.getEnumConstants()[0]);
      case Class<?> plain when plain.isRecord() -> required(plain);
      case Class<?> plain when plain == LocalDate.class -> "2026-01-05";
      case Class<?> plain when plain == Instant.class -> "2026-01-05T02:00:00Z";
      case Class<?> plain when plain == boolean.class || plain == Boolean.class -> true;
      case Class<?> plain when plain.isPrimitive() || Number.class.isAssignableFrom(plain) -> 1;
      default -> text(component);
    };
  }

  private static boolean isCollection(ParameterizedType type) {
    return type.getRawType() instanceof Class<?> raw && Collection.class.isAssignableFrom(raw);
  }

  private static String text(RecordComponent component) {
    return Arrays.stream(component.getAccessor().getAnnotations())
        .filter(it -> it.annotationType().getSimpleName().equals("Pattern"))
        .map(SampleBody::matching)
        .findFirst()
        .orElse("aa");
  }

  private static String matching(Annotation pattern) {
    try {
      var regexp = String.valueOf(pattern.annotationType().getMethod("regexp").invoke(pattern));
      return CANDIDATES.stream().filter(it -> it.matches(regexp)).findFirst().orElse("aa");
    } catch (ReflectiveOperationException unlike) {
      throw new IllegalStateException(unlike);
    }
  }
}
