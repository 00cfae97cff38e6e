package org.prasan.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Brings the backbone up before anything is consumed or served: topics, indexes, then the sweep
 * that finds what the last run left behind.
 */
final class BackboneLifecycle implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(BackboneLifecycle.class);

  /** Of usual pauses, while the relay is not ready; then the meters want to know what waits. */
  private static final int LONGEST_WAIT = 6;

  private final MongoTemplate mongo;
  private final KafkaClients kafka;
  private final OutboxRelay relay;
  private final AggregateStores stores;
  private final List<CollectionIndex> declared;
  private final Collection<String> consumedTopics;
  private final MessagingProperties settings;
  private volatile @Nullable ScheduledExecutorService sweeper;

  BackboneLifecycle(
      MongoTemplate mongo,
      KafkaClients kafka,
      OutboxRelay relay,
      AggregateStores stores,
      List<CollectionIndex> declared,
      Collection<String> consumedTopics,
      MessagingProperties settings) {
    this.mongo = mongo;
    this.kafka = kafka;
    this.relay = relay;
    this.stores = stores;
    this.declared = declared;
    this.consumedTopics = consumedTopics;
    this.settings = settings;
  }

  @Override
  public int getPhase() {
    return Integer.MIN_VALUE + 1_000;
  }

  @Override
  public void start() {
    declareTopics();
    Stream.concat(stores.indexes().stream(), declared.stream()).forEach(this::declare);
    // A stopped context may be started again, a stopped executor may not.
    var thread =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("outbox-sweep").daemon().factory());
    sweeper = thread;
    thread.execute(() -> sweep(thread, Duration.ZERO));
  }

  private void declareTopics() {
    var topics = new ArrayList<NewTopic>();
    stores.outboxes().forEach(outbox -> topics.add(topic(outbox.topic(), settings.partitions())));
    for (String topic : consumedTopics) {
      topics.add(topic(topic, settings.partitions()));
      topics.add(topic(DeadLetters.topicOf(topic, settings.service()), 1));
    }
    new TopicDeclaration(kafka).declare(topics);
  }

  private NewTopic topic(String name, int partitions) {
    return new NewTopic(name, partitions, settings.replicationFactor())
        .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
  }

  private void declare(CollectionIndex index) {
    index.makeIn(mongo, new ProjectionPointers(mongo).read(index.collection()).live());
  }

  private void sweep(ScheduledExecutorService thread, Duration minimumAge) {
    boolean more = false;
    try {
      for (OutboxStore store : stores.outboxes()) {
        more |= relay.sweep(store, minimumAge);
      }
    } catch (DataAccessException storeDown) {
      log.warn("sweep failed, comes again: {}", storeDown.getClass().getSimpleName());
    } finally {
      next(thread, more, System.nanoTime() + LONGEST_WAIT * settings.sweepEvery().toNanos());
    }
  }

  /** While there is more, as soon as the relay is ready for it, else at the usual time. */
  private void next(ScheduledExecutorService thread, boolean more, long patienceEnds) {
    if (thread.isShutdown()) {
      return;
    }
    boolean patient = System.nanoTime() < patienceEnds;
    if (more && patient && stores.outboxes().stream().noneMatch(relay::isReady)) {
      thread.schedule(() -> next(thread, true, patienceEnds), 20, TimeUnit.MILLISECONDS);
    } else {
      long pause = more ? 0 : settings.sweepEvery().toMillis();
      thread.schedule(() -> sweep(thread, settings.sweepAge()), pause, TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public void stop() {
    ScheduledExecutorService thread = sweeper;
    if (thread != null) {
      thread.shutdownNow();
      sweeper = null;
    }
  }

  @Override
  public boolean isRunning() {
    return sweeper != null;
  }
}
