package org.prasan.notification.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.Flat;
import org.springframework.util.ReflectionUtils;

/**
 * What an event says that decides who is told and fills the text: ids, codes, case numbers, dates.
 *
 * @param values by name; dates and times stay such until the language is known
 */
public record Facts(Map<String, Object> values) {

  /** All that the record of an event holds, by the names of its components. */
  public static Facts of(Record event) {
    var values = new LinkedHashMap<String, Object>();
    for (var part : event.getClass().getRecordComponents()) {
      var accessor = part.getAccessor();
      ReflectionUtils.makeAccessible(accessor);
      Object value = ReflectionUtils.invokeMethod(accessor, event);
      if (value instanceof Record flat && part.getType().isAnnotationPresent(Flat.class)) {
        values.putAll(of(flat).values());
      } else if (value != null) {
        values.put(part.getName(), value);
      }
    }
    return new Facts(values);
  }

  public String districtCode() {
    return districts().getFirst();
  }

  /** Where it happened: one district, or all that an emergency struck. */
  @SuppressWarnings("unchecked")
  List<String> districts() {
    String one = id("districtCode");
    return one == null
        ? Objects.requireNonNull((List<String>) values.get("districts"), "districts")
        : List.of(one);
  }

  /** The district whose officers help another one; null where none does. */
  @Nullable String toDistrictCode() {
    return id("toDistrictCode");
  }

  @Nullable String agencyId() {
    return id("agencyId");
  }

  @Nullable String volunteerId() {
    return id("volunteerId");
  }

  /** Subject of the officer who answers for the case; null where nobody does. */
  @Nullable String owner() {
    return id("owner");
  }

  @Nullable String caseId() {
    return id("caseId");
  }

  @Nullable String referralId() {
    return id("referralId");
  }

  /** Subjects who alone may know of the case; null for a case that is not restricted. */
  @SuppressWarnings("unchecked")
  @Nullable List<String> restrictedTo() {
    return (List<String>) values.get("restrictedTo");
  }

  private @Nullable String id(String name) {
    return (String) values.get(name);
  }
}
