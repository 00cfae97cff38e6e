package org.prasan.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.MarkedConsumer.Projecting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The read models of this service, and their rebuilding while they serve. */
public final class Rebuilds implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(Rebuilds.class);
  private static final Duration SILENCE = Duration.ofMinutes(1);
  private static final String REBUILT = "_rebuilt_";

  private final Subscriptions subscriptions;
  private final MongoTemplate mongo;
  private final KafkaClients kafka;
  private final List<CollectionIndex> indexes;
  private final Clock clock;
  private final ProjectionPointers pointers;
  private final Set<Thread> running = ConcurrentHashMap.newKeySet();

  Rebuilds(
      Subscriptions subscriptions,
      MongoTemplate mongo,
      KafkaClients kafka,
      List<CollectionIndex> indexes,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.mongo = mongo;
    this.kafka = kafka;
    this.indexes = indexes;
    this.clock = clock;
    this.pointers = new ProjectionPointers(mongo);
  }

  /**
   * A read model as it is now.
   *
   * @param collection that holds it
   * @param running null when nobody rebuilds it
   * @param last null when nobody ever did
   */
  public record Status(
      String name,
      Set<String> topics,
      String collection,
      long documents,
      @Nullable RebuildProgress running,
      @Nullable RebuildResult last) {}

  private record Source(Projecting<?> projecting, Set<String> topics) {
    String name() {
      return projecting.projection().name();
    }
  }

  public List<Status> all() {
    return sources().stream().map(this::status).toList();
  }

  public Optional<Status> status(String projection) {
    return source(projection).map(this::status);
  }

  /**
   * Starts a rebuild and returns at once.
   *
   * @param by subject of the operator's token, an id
   * @return false when one is running already, here or in another instance
   * @throws IllegalArgumentException when there is no such read model
   */
  public boolean start(String projection, String by) {
    Source source = source(projection).orElseThrow(() -> new IllegalArgumentException(projection));
    Instant now = clock.instant();
    var progress = new RebuildProgress(UUID.randomUUID().toString(), by, now, now, 0, 0);
    if (!pointers.claim(projection, progress, now.minus(SILENCE))) {
      return false;
    }
    log.info("rebuild {} of {} started by {}", progress.id(), projection, by);
    Thread thread =
        Thread.ofPlatform()
            .name("rebuild-" + projection)
            .daemon()
            .unstarted(() -> run(source.projecting(), source.topics(), progress));
    running.add(thread);
    thread.start();
    return true;
  }

  private <P> void run(Projecting<P> projecting, Set<String> topics, RebuildProgress progress) {
    String name = projecting.projection().name();
    String collection = name + REBUILT + progress.id().substring(0, 8);
    var rebuild = new Rebuild<>(projecting, topics, kafka, pointers, clock, progress, collection);
    try {
      makeRoom(name, collection);
      rebuild.foldAndFence();
      swap(name, collection, result(progress, rebuild, null));
    } catch (RuntimeException failed) {
      String reason =
          failed instanceof RebuildRefused
              ? failed.getMessage()
              : failed.getClass().getSimpleName();
      log.warn("rebuild {} of {} ended without a swap: {}", progress.id(), name, reason);
      giveUp(name, result(progress, rebuild, reason));
    } finally {
      running.remove(Thread.currentThread());
    }
  }

  /** Drops what earlier rebuilds left, but not what a slow reader may still be reading. */
  private void makeRoom(String name, String collection) {
    ProjectionPointers.Pointer pointer = pointers.read(name);
    mongo.getCollectionNames().stream()
        .filter(found -> found.startsWith(name + REBUILT) && !pointer.keeps(found))
        .forEach(mongo::dropCollection);
    indexes.stream()
        .filter(index -> index.collection().equals(name))
        .forEach(index -> index.makeIn(mongo, collection));
  }

  private void swap(String name, String collection, RebuildResult result) {
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
  private void giveUp(String name, RebuildResult result) {
    try {
      pointers.giveUp(name, result);
    } catch (DataAccessException down) {
      log.warn("rebuild {} could not say that it ended", result.id());
    }
  }

  private RebuildResult result(
      RebuildProgress progress, Rebuild<?> rebuild, @Nullable String refused) {
    return new RebuildResult(
        progress.id(), progress.by(), clock.instant(), rebuild.folded(), refused);
  }

  private Status status(Source source) {
    ProjectionPointers.Pointer pointer = pointers.read(source.name());
    return new Status(
        source.name(),
        source.topics(),
        pointer.live(),
        source.projecting().projection().live().documents(),
        pointer.running(),
        pointer.last());
  }

  private Optional<Source> source(String projection) {
    return sources().stream().filter(source -> source.name().equals(projection)).findFirst();
  }

  private List<Source> sources() {
    var sources = new ArrayList<Source>();
    subscriptions
        .all()
        .forEach(subscription -> {
          if (subscription.consumer() instanceof Projecting<?> projecting) {
            sources.add(new Source(projecting, new TreeSet<>(subscription.topics())));
          }
        });
    return sources;
  }

  @Override
  public void destroy() {
    running.forEach(Thread::interrupt);
  }
}
