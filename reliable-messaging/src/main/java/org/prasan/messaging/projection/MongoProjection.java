package org.prasan.messaging.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.Projection;
import org.prasan.messaging.Projection.Counted;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * A read model in one collection at a time. Which one is asked at each use, so that a rebuilt one
 * takes over in all instances at once.
 */
public final class MongoProjection<P> implements Projection<P> {

  /** A swap takes far less; what is fenced for longer was left so by a crash. */
  private static final Duration LONGEST_SWAP = Duration.ofSeconds(30);

  private final String name;
  private final Class<P> type;
  private final MongoTemplate mongo;
  private final ProjectionPointers pointers;
  private final Clock clock;

  public MongoProjection(String name, Class<P> type, MongoTemplate mongo, Clock clock) {
    this.name = name;
    this.type = type;
    this.mongo = mongo;
    this.pointers = new ProjectionPointers(mongo);
    this.clock = clock;
  }

  @Override
  public Optional<P> find(String aggregateId) {
    return live().find(aggregateId);
  }

  @Override
  public List<Row<P>> list(List<Criteria> filters, @Nullable String cursor, int limit) {
    return live().list(filters, cursor, limit);
  }

  @Override
  public List<Counted.Counts> counts(Counted.Wanted wanted) {
    return live().counters().list(wanted);
  }

  String name() {
    return name;
  }

  /** Sequence of the last event of each aggregate; aggregates without one are left out. */
  Map<String, Long> last(Collection<String> aggregateIds) {
    return live().last(aggregateIds);
  }

  ProjectionCopy<P> live() {
    return in(pointers.read(name).live());
  }

  ProjectionCopy<P> in(String collection) {
    return new ProjectionCopy<>(mongo, collection, type);
  }

  /**
   * The collection that events may change now.
   *
   * @throws ProjectionFenced while a swap is under way, which takes a moment
   */
  ProjectionCopy<P> writable() {
    ProjectionPointers.Pointer pointer = pointers.read(name);
    if (pointer.fence() == null) {
      return in(pointer.live());
    }
    if (pointer.fencedBefore(clock.instant().minus(LONGEST_SWAP))) {
      pointers.lift(name, pointer.fence());
    }
    throw new ProjectionFenced(name);
  }
}
