package org.prasan.messaging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * A read model with one document per source aggregate, folded from its events. State and the number
 * of the last event are one guarded write, so each event counts once.
 */
public interface Projection<P> {

  Optional<P> find(String aggregateId);

  /** In order of ids; {@code cursor} is the last id of the page before, or null. */
  List<Row<P>> list(List<Criteria> filters, @Nullable String cursor, int limit);

  /** What the states add up to, where they are {@link Counted}. */
  List<Counted.Counts> counts(Counted.Wanted wanted);

  /** One entry of a read model. */
  record Row<P>(String id, P state) {}

  /**
   * The state of a read model that adds to counters beside it. It says what it adds as a whole;
   * what one event changes of that is worked out and added exactly once, whatever crashes in
   * between.
   */
  interface Counted {

    /**
     * What this state adds to each counter, by names that may be paths ({@code days.27.opened}).
     */
    Map<Counter, Map<String, Long>> counts();

    /**
     * One document of counters.
     *
     * @param of what is counted in it, such as an area
     * @param period the time it is of; periods compare as texts
     */
    record Counter(String of, String period) {}

    /** What a counter holds: numbers by the parts of their names. */
    record Counts(Counter counter, Map<String, Object> values) {}

    /** What is wanted of the counters: all of these subjects, in periods from one to another. */
    record Wanted(List<String> of, String from, String to) {}
  }
}
