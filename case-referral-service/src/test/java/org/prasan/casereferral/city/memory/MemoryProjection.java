package org.prasan.casereferral.city.memory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.CollectionIndex;
import org.prasan.messaging.Projection;
import org.springframework.data.mongodb.core.query.Criteria;

/** A read model with its counters. */
final class MemoryProjection<P> implements Projection<P> {

  private final Rows<Kept<P>> rows;
  private final Map<Counted.Counter, Map<String, Object>> counters = new HashMap<>();

  MemoryProjection(CollectionIndex... indexes) {
    rows = new Rows<>(indexes);
  }

  /**
   * @param counts what it adds to the counters
   */
  private record Kept<P>(String id, P state, Map<Counted.Counter, Map<String, Long>> counts)
      implements Rows.Row {}

  void forget() {
    rows.forget();
    counters.clear();
  }

  void apply(String id, UnaryOperator<@Nullable P> fold) {
    Kept<P> before = rows.find(id).orElse(null);
    P after = fold.apply(before == null ? null : before.state());
    var kept =
        new Kept<>(id, after, after instanceof Counted counted ? counted.counts() : Map.of());
    rows.put(kept);
    Map<Counted.Counter, Map<String, Long>> counts = before == null ? Map.of() : before.counts();
    kept.counts().forEach((counter, names) -> count(counter, names, counts.get(counter)));
    counts.forEach((counter, names) -> {
      if (!kept.counts().containsKey(counter)) {
        count(counter, Map.of(), names);
      }
    });
  }

  private void count(
      Counted.Counter counter, Map<String, Long> now, @Nullable Map<String, Long> before) {
    Map<String, Long> was = before == null ? Map.of() : before;
    Map<String, Object> values = counters.computeIfAbsent(counter, _ -> new HashMap<>());
    now.forEach((name, by) -> {
      long more = by - was.getOrDefault(name, 0L);
      if (more != 0) {
        add(values, name, more);
      }
    });
    was.forEach((name, by) -> {
      if (!now.containsKey(name)) {
        add(values, name, -by);
      }
    });
  }

  /** Names are paths, as in a document. */
  @SuppressWarnings("unchecked")
  private static void add(Map<String, Object> values, String name, long by) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      values.merge(name, by, (one, more) -> (Long) one + (Long) more);
    } else {
      var inner = values.computeIfAbsent(name.substring(0, dot), _ -> new TreeMap<>());
      add((Map<String, Object>) inner, name.substring(dot + 1), by);
    }
  }

  @Override
  public Optional<P> find(String aggregateId) {
    return rows.find(aggregateId).map(Kept::state);
  }

  @Override
  public List<Row<P>> list(List<Criteria> filters, @Nullable String cursor, int limit) {
    return rows.list(Filter.of(filters), Comparator.comparing(Kept::id)).stream()
        .filter(kept -> cursor == null || kept.id().compareTo(cursor) > 0)
        .limit(limit)
        .map(kept -> new Row<>(kept.id(), kept.state()))
        .toList();
  }

  @Override
  public List<Counted.Counts> counts(Counted.Wanted wanted) {
    return counters.entrySet().stream()
        .filter(entry -> wanted.of().contains(entry.getKey().of()))
        .filter(entry -> entry.getKey().period().compareTo(wanted.from()) >= 0)
        .filter(entry -> entry.getKey().period().compareTo(wanted.to()) <= 0)
        .map(entry -> new Counted.Counts(entry.getKey(), entry.getValue()))
        .toList();
  }
}
