package org.prasan.messaging.projection;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.CollectionIndexes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoTemplate;

/** One rebuild from its claim to its end, whichever that is. */
final class RebuildRun implements Runnable {

  static final String REBUILT = "_rebuilt_";
  private static final Logger log = LoggerFactory.getLogger(RebuildRun.class);

  private final String name;
  private final String collection;
  private final Rebuild<?> rebuild;
  private final CollectionIndexes indexes;
  private final RebuildProgress progress;
  private final MongoTemplate mongo;
  private final ProjectionPointers pointers;
  private final Clock clock;

  RebuildRun(
      String name,
      String collection,
      Rebuild<?> rebuild,
      CollectionIndexes indexes,
      RebuildProgress progress,
      MongoTemplate mongo,
      ProjectionPointers pointers,
      Clock clock) {
    this.name = name;
    this.collection = collection;
    this.rebuild = rebuild;
    this.indexes = indexes;
    this.progress = progress;
    this.mongo = mongo;
    this.pointers = pointers;
    this.clock = clock;
  }

  @Override
  public void run() {
    try {
      makeRoom();
      rebuild.foldAndFence();
      swap(result(null));
    } catch (RuntimeException failed) {
      String reason = reasonOf(failed);
      log.warn("rebuild {} of {} ended without a swap: {}", progress.id(), name, reason);
      giveUp(result(reason));
    }
  }

  private static String reasonOf(RuntimeException failed) {
    return failed instanceof RebuildRefused && failed.getMessage() != null
        ? failed.getMessage()
        : failed.getClass().getSimpleName();
  }

  /** Drops what earlier rebuilds left, but not what a slow reader may still be reading. */
  private void makeRoom() {
    ProjectionPointers.Pointer pointer = pointers.read(name);
    mongo.getCollectionNames().stream()
        .filter(found -> found.startsWith(name + REBUILT))
        .filter(found -> !pointer.keeps(CounterCopy.ofStates(found)))
        .forEach(mongo::dropCollection);
    indexes.of(name).forEach(index -> index.makeIn(mongo, collection));
    String counters = CounterCopy.of(collection);
    indexes.of(CounterCopy.of(name)).forEach(index -> index.makeIn(mongo, counters));
  }

  private void swap(RebuildResult result) {
    String old = pointers.read(name).live();
    boolean swapped;
    try {
      swapped = pointers.swap(name, old, collection, result);
    } catch (DataAccessException ambiguous) {
      swapped = pointers.read(name).live().equals(collection);
    }
    if (!swapped) {
      throw new RebuildRefused("the swap took too long");
    }
    log.info("rebuild {} of {} is live after {} events", result.id(), name, result.folded());
  }

  /** When the store is down too, consumers lift the fence and the claim runs out by itself. */
  private void giveUp(RebuildResult result) {
    try {
      pointers.giveUp(name, result);
    } catch (DataAccessException down) {
      log.warn("rebuild {} could not say that it ended", result.id());
    }
  }

  private RebuildResult result(@Nullable String refused) {
    return new RebuildResult(
        progress.id(), progress.by(), clock.instant(), rebuild.folded(), refused);
  }
}
