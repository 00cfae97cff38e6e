package org.prasan.local.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a query restricts an index.
 *
 * @param starts the combinations of values that its first fields may equal
 * @param fixed how many fields these are
 * @param least of the next field, or null; included even where the query excludes it
 */
record IndexBounds(
    List<Object[]> starts, int fixed, @Nullable Object least, @Nullable Object greatest) {

  private static final int MANY = 1_000;

  /** Any other operator beside these changes what the server makes of them. */
  private static final Set<String> OPERATORS = Set.of("$eq", "$in", "$gt", "$gte", "$lt", "$lte");

  static IndexBounds of(List<String> fields, Document query) {
    List<Object[]> starts = List.<Object[]>of(new Object[0]);
    for (int i = 0; i < fields.size(); i++) {
      Object condition = query.get(fields.get(i));
      Collection<?> equal = equal(condition);
      if (equal == null || starts.size() * equal.size() > MANY) {
        Object greatest = bound(condition, "$lte", "$lt");
        Object least = bound(condition, "$gte", "$gt");
        return new IndexBounds(starts, i, least == null ? leastLike(greatest) : least, greatest);
      }
      starts =
          starts.stream().flatMap(start -> equal.stream().map(end -> longer(start, end))).toList();
    }
    return new IndexBounds(starts, fields.size(), null, null);
  }

  /** How many fields have equality or a range. */
  int restricted() {
    return least == null && greatest == null ? fixed : fixed + 1;
  }

  /** The values that the field may equal; null unless the condition names them. */
  private static @Nullable Collection<?> equal(@Nullable Object condition) {
    Object wanted = operator(condition, "$eq");
    if (wanted == null && operator(condition, "$in") instanceof Collection<?> any) {
      return any.stream().allMatch(OrderedIndex::isPlain) ? any : null;
    }
    Object one = wanted == null ? condition : wanted;
    return OrderedIndex.isPlain(one) ? List.of(one) : null;
  }

  private static @Nullable Object bound(@Nullable Object condition, String with, String without) {
    Object bound = operator(condition, with);
    Object plain = bound == null ? operator(condition, without) : bound;
    return OrderedIndex.isPlain(plain) ? plain : null;
  }

  private static @Nullable Object operator(@Nullable Object condition, String name) {
    return condition instanceof Document operators && OPERATORS.containsAll(operators.keySet())
        ? operators.get(name)
        : null;
  }

  private static Object[] longer(Object[] start, Object end) {
    Object[] longer = Arrays.copyOf(start, start.length + 1);
    longer[start.length] = end;
    return longer;
  }

  /** A range has values of one kind only, so that it does not begin with what has no value. */
  private static @Nullable Object leastLike(@Nullable Object greatest) {
    return switch (greatest) {
      case String _ -> "";
      case Number _ -> Long.MIN_VALUE;
      case Instant _ -> Instant.MIN;
      case null, default -> null;
    };
  }
}
