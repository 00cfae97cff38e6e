package org.prasan.messaging.boot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.prasan.messaging.CollectionIndexes;
import org.prasan.messaging.KafkaClients;
import org.prasan.messaging.ServiceTopic;
import org.prasan.messaging.deadletter.DeadLetters;
import org.prasan.messaging.outbox.MongoAggregateStores;
import org.prasan.messaging.outbox.OutboxRelay;
import org.prasan.messaging.outbox.OutboxStore;
import org.prasan.messaging.projection.ProjectionPointers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.TaskScheduler;

/**
 * Brings the backbone up before anything is consumed or served: topics, indexes, then the sweep
 * that finds what the last run left behind.
 */
final class BackboneLifecycle implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(BackboneLifecycle.class);

  private static final Duration RELAY_POLL = Duration.ofMillis(20);

  /** So many sweep pauses the relay may stay busy; then a sweep runs anyway, for the meters. */
  private static final int PAUSES_WITHOUT_SWEEP = 6;

  private final MongoTemplate mongo;
  private final KafkaClients kafka;
  private final OutboxRelay relay;
  private final MongoAggregateStores stores;
  private final CollectionIndexes indexes;
  private final Collection<String> consumedTopics;
  private final Collection<ServiceTopic> ownTopics;
  private final MessagingProperties settings;
  private final TaskScheduler scheduler;
  private volatile boolean running;

  BackboneLifecycle(
      MongoTemplate mongo,
      KafkaClients kafka,
      OutboxRelay relay,
      MongoAggregateStores stores,
      CollectionIndexes indexes,
      Collection<String> consumedTopics,
      Collection<ServiceTopic> ownTopics,
      MessagingProperties settings,
      TaskScheduler scheduler) {
    this.mongo = mongo;
    this.kafka = kafka;
    this.relay = relay;
    this.stores = stores;
    this.indexes = indexes;
    this.consumedTopics = consumedTopics;
    this.ownTopics = ownTopics;
    this.settings = settings;
    this.scheduler = scheduler;
  }

  @Override
  public int getPhase() {
    return Integer.MIN_VALUE + 1_000;
  }

  @Override
  public void start() {
    running = true;
    declareTopics();
    var pointers = new ProjectionPointers(mongo);
    indexes.forEach((collection, index) -> index.makeIn(mongo, pointers.live(collection)));
    after(Duration.ZERO, () -> sweep(Duration.ZERO));
  }

  private void declareTopics() {
    var topics = new ArrayList<NewTopic>();
    stores.outboxes().forEach(outbox -> topics.add(topic(outbox.topic(), settings.partitions())));
    for (String topic : consumedTopics) {
      topics.add(topic(topic, settings.partitions()));
      topics.add(topic(DeadLetters.topicOf(topic, settings.service()), 1));
    }
    ownTopics.forEach(
        own -> topics.add(topic(own.name(), settings.partitions()).configs(own.settings())));
    new TopicDeclaration(kafka).declare(topics);
  }

  private NewTopic topic(String name, int partitions) {
    return new NewTopic(name, partitions, settings.replicationFactor())
        .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
  }

  private void sweep(Duration minimumAge) {
    boolean more = false;
    try {
      for (OutboxStore store : stores.outboxes()) {
        more |= relay.sweep(store, minimumAge);
      }
    } catch (DataAccessException storeDown) {
      log.warn("sweep failed, comes again: {}", storeDown.getClass().getSimpleName());
    } finally {
      long patience = PAUSES_WITHOUT_SWEEP * settings.sweepEvery().toNanos();
      next(more, System.nanoTime() + patience);
    }
  }

  /** While there is more, as soon as the relay is ready for it, else at the usual time. */
  private void next(boolean more, long patienceEnds) {
    boolean patient = System.nanoTime() < patienceEnds;
    if (more && patient && stores.outboxes().stream().noneMatch(relay::isReady)) {
      after(RELAY_POLL, () -> next(true, patienceEnds));
    } else {
      after(more ? Duration.ZERO : settings.sweepEvery(), () -> sweep(settings.sweepAge()));
    }
  }

  private void after(Duration pause, Runnable task) {
    Runnable unlessStopped =
        () -> {
          if (running) {
            task.run();
          }
        };
    try {
      scheduler.schedule(unlessStopped, scheduler.getClock().instant().plus(pause));
    } catch (TaskRejectedException closing) {
      log.debug("no sweep any more", closing);
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
