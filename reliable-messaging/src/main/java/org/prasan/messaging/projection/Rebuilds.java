package org.prasan.messaging.projection;

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
import org.prasan.messaging.CollectionIndexes;
import org.prasan.messaging.KafkaClients;
import org.prasan.messaging.inbound.Subscriptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The read models of this service, and their rebuilding while they serve. */
public final class Rebuilds implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(Rebuilds.class);
  private static final Duration SILENCE = Duration.ofMinutes(1);

  private final Subscriptions subscriptions;
  private final MongoTemplate mongo;
  private final KafkaClients kafka;
  private final CollectionIndexes indexes;
  private final Clock clock;
  private final ProjectionPointers pointers;
  private final Set<Thread> running = ConcurrentHashMap.newKeySet();

  public Rebuilds(
      Subscriptions subscriptions,
      MongoTemplate mongo,
      KafkaClients kafka,
      CollectionIndexes indexes,
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

  private record Source(ProjectingConsumer<?> projecting, Set<String> topics) {
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
            .unstarted(() -> {
              run(source, progress).run();
              running.remove(Thread.currentThread());
            });
    running.add(thread);
    thread.start();
    return true;
  }

  private RebuildRun run(Source source, RebuildProgress progress) {
    String name = source.name();
    String collection = name + RebuildRun.REBUILT + progress.id().substring(0, 8);
    var rebuild =
        new Rebuild<>(
            source.projecting(), source.topics(), kafka, pointers, clock, progress, collection);
    return new RebuildRun(name, collection, rebuild, indexes, progress, mongo, pointers, clock);
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
          if (subscription.consumer() instanceof ProjectingConsumer<?> projecting) {
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
