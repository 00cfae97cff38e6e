package org.prasan.casereferral.city.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.CollectionIndex;

/** The rows of one collection, with an index by the first field of each that is declared. */
final class Rows<R extends Rows.Row> {

  /** What is kept, whatever else is. */
  interface Row {
    String id();
  }

  private final Map<String, R> all = new LinkedHashMap<>();
  private final Map<String, NavigableMap<Object, LinkedHashSet<String>>> indexes = new HashMap<>();

  Rows(CollectionIndex... declared) {
    for (CollectionIndex index : declared) {
      indexes.put(index.keys().keySet().iterator().next(), new TreeMap<>());
    }
  }

  Optional<R> find(String id) {
    return Optional.ofNullable(all.get(id));
  }

  void forget() {
    all.clear();
    indexes.values().forEach(Map::clear);
  }

  void put(R row) {
    R before = all.put(row.id(), row);
    indexes.forEach((field, index) -> {
      if (before != null) {
        Paths.values(before, field).forEach(value -> leave(index, value, row.id()));
      }
      Paths.values(row, field)
          .forEach(value -> index.computeIfAbsent(value, _ -> new LinkedHashSet<>()).add(row.id()));
    });
  }

  private static void leave(
      NavigableMap<Object, LinkedHashSet<String>> index, Object value, String id) {
    index.computeIfPresent(
        value,
        (_, ids) -> {
          ids.remove(id);
          return ids.isEmpty() ? null : ids;
        });
  }

  /** A copy: what is found may be changed while it is looked at. */
  List<R> list(Filter filter, Comparator<? super R> order) {
    Stream<R> found = candidates(filter).filter(filter::holds);
    return found.sorted(order).toList();
  }

  long count(Filter filter) {
    return candidates(filter).filter(filter::holds).count();
  }

  private Stream<R> candidates(Filter filter) {
    Collection<String> least = null;
    for (Document condition : filter.conditions().toList()) {
      var one = condition.entrySet().iterator().next();
      Collection<String> ids = ids(one.getKey(), one.getValue());
      least = least == null || ids != null && ids.size() < least.size() ? ids : least;
    }
    return least == null ? all.values().stream() : least.stream().map(all::get);
  }

  /** Null where no index tells. */
  private @Nullable Collection<String> ids(String field, @Nullable Object asked) {
    NavigableMap<Object, LinkedHashSet<String>> index = indexes.get(field);
    if (index == null || asked == null) {
      return null;
    }
    var ids = new LinkedHashSet<String>();
    if (!(asked instanceof Document operators)) {
      ids.addAll(index.getOrDefault(Paths.comparable(asked), new LinkedHashSet<>()));
    } else if (operators.get("$in") instanceof Collection<?> values) {
      values.forEach(
          it -> ids.addAll(index.getOrDefault(Paths.comparable(it), new LinkedHashSet<>())));
    } else if (operators.get("$lte") instanceof Object last) {
      index.headMap(Paths.comparable(last), true).values().forEach(ids::addAll);
    } else {
      return null;
    }
    return ids;
  }
}
