package org.prasan.messaging;

import java.util.List;
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
}
