package org.prasan.casereferral.city.memory;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** Reads what a path names in records, as if they were documents. */
final class Paths {

  private static final Map<Class<?>, Map<String, Method>> PARTS = new ConcurrentHashMap<>();

  private Paths() {}

  /** All that stands there: nothing, one value, or those of a list. */
  static Stream<Object> values(@Nullable Object from, String path) {
    if (from instanceof Collection<?> all) {
      return all.stream().flatMap(one -> values(one, path));
    }
    if (from == null || path.isEmpty()) {
      return Stream.ofNullable(from).map(Paths::comparable);
    }
    int dot = path.indexOf('.');
    String name = dot < 0 ? path : path.substring(0, dot);
    Method part = PARTS.computeIfAbsent(from.getClass(), Paths::parts).get(name);
    if (part == null) {
      throw new IllegalArgumentException(from.getClass() + " has no " + name);
    }
    Object next = ReflectionUtils.invokeMethod(part, from);
    return values(next, dot < 0 ? "" : path.substring(dot + 1));
  }

  static Object comparable(Object value) {
    return switch (value) {
      case Enum<?> code -> code.name();
      case Date date -> date.toInstant();
      default -> value;
    };
  }

  private static Map<String, Method> parts(Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .peek(part -> part.getAccessor().setAccessible(true))
        .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getAccessor));
  }
}
