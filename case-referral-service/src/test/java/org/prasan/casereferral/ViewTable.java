package org.prasan.casereferral;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Which reader sees which part of an answer: a line for each record, a letter for each reader. A
 * part that is new stands in no line, so the test that reads the table is red until somebody
 * decides.
 */
public final class ViewTable {

  private final TreeMap<String, String> readers = new TreeMap<>();

  /**
   * @param lines {@code Record: part=LETTERS part=LETTERS}
   */
  public ViewTable(String lines) {
    for (String line : lines.strip().split("\n(?=\\S)")) {
      String record = line.substring(0, line.indexOf(':'));
      Arrays.stream(line.substring(record.length() + 1).strip().split("\\s+"))
          .map(part -> part.split("=", 2))
          .forEach(part -> readers.put(record + "." + part[0], part[1]));
    }
  }

  public Set<String> parts() {
    return readers.keySet();
  }

  public Set<String> seenBy(char reader) {
    return readers.entrySet().stream()
        .filter(part -> part.getValue().indexOf(reader) >= 0)
        .map(java.util.Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every part of the records that these lead to. */
  public static Set<String> partsOf(Class<?>... records) {
    var parts = new TreeSet<String>();
    for (Class<?> record : records) {
      addParts(record, parts);
    }
    return parts;
  }

  private static void addParts(Class<?> record, Set<String> parts) {
    for (RecordComponent part : record.getRecordComponents()) {
      Class<?> type = element(part.getGenericType());
      boolean isNew = parts.add(name(record, part));
      if (isNew && type.isRecord()) {
        addParts(type, parts);
      }
    }
  }

  /** The parts that an answer fills. */
  public static Set<String> filled(Class<?> record, JsonNode answer) {
    var parts = new TreeSet<String>();
    addFilled(record, answer, parts);
    return parts;
  }

  private static void addFilled(Class<?> record, JsonNode answer, Set<String> parts) {
    for (RecordComponent part : record.getRecordComponents()) {
      JsonNode value = answer.path(part.getName());
      boolean nothing = value.isMissingNode() || value.isNull();
      if (nothing || value.isContainer() && value.isEmpty()) {
        continue;
      }
      parts.add(name(record, part));
      Class<?> type = element(part.getGenericType());
      if (type.isRecord() && value.isArray()) {
        value.forEach(element -> addFilled(type, element, parts));
      } else if (type.isRecord()) {
        addFilled(type, value, parts);
      }
    }
  }

  private static String name(Class<?> record, RecordComponent part) {
    return record.getSimpleName() + "." + part.getName();
  }

  private static Class<?> element(Type type) {
    return switch (type) {
      case ParameterizedType some -> element(some.getActualTypeArguments()[0]);
      case Class<?> one -> one;
      default -> Object.class;
    };
  }
}
