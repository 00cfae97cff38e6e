package org.prasan.casereferral.city.memory;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.CriteriaDefinition;

/** Whether a row is what a query of the rooms asks for. An operator that it does not know fails. */
record Filter(Document asked) {

  static Filter of(Collection<? extends CriteriaDefinition> all) {
    List<Document> parts = all.stream().map(CriteriaDefinition::getCriteriaObject).toList();
    return new Filter(new Document("$and", parts));
  }

  boolean holds(Object row) {
    return asked.entrySet().stream().allMatch(part -> holds(row, part.getKey(), part.getValue()));
  }

  private static boolean holds(Object row, String name, @Nullable Object value) {
    return switch (name) {
      case "$and" -> parts(value).allMatch(part -> part.holds(row));
      case "$or" -> parts(value).anyMatch(part -> part.holds(row));
      default -> stands(Paths.values(row, path(name)).toList(), value);
    };
  }

  static String path(String field) {
    return field.equals("_id") ? "id" : field;
  }

  /** All conditions that hold for every row that is found, one for each field. */
  Stream<Document> conditions() {
    return asked.entrySet().stream()
        .flatMap(part ->
            switch (part.getKey()) {
              case "$and" -> parts(part.getValue()).flatMap(Filter::conditions);
              case "$or" -> Stream.of();
              default -> Stream.of(new Document(part.getKey(), part.getValue()));
            });
  }

  private static Stream<Filter> parts(@Nullable Object value) {
    Collection<?> parts = (Collection<?>) Objects.requireNonNull(value);
    return parts.stream().map(Document.class::cast).map(Filter::new);
  }

  private static boolean stands(List<Object> found, @Nullable Object asked) {
    if (asked instanceof Document operators) {
      return operators.entrySet().stream().allMatch(it -> holds(found, it.getKey(), it.getValue()));
    }
    return asked == null ? found.isEmpty() : found.contains(Paths.comparable(asked));
  }

  private static boolean holds(List<Object> found, String operator, Object bound) {
    return switch (operator) {
      case "$in" ->
          ((Collection<?>) bound).stream().map(Paths::comparable).anyMatch(found::contains);
      case "$gt" -> found.stream().anyMatch(it -> compare(it, bound) > 0);
      case "$gte" -> found.stream().anyMatch(it -> compare(it, bound) >= 0);
      case "$lt" -> found.stream().anyMatch(it -> compare(it, bound) < 0);
      case "$lte" -> found.stream().anyMatch(it -> compare(it, bound) <= 0);
      default -> throw new UnsupportedOperationException(operator);
    };
  }

  @SuppressWarnings("unchecked")
  private static int compare(Object one, Object bound) {
    return ((Comparable<Object>) one).compareTo(Paths.comparable(bound));
  }
}
