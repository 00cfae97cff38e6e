package org.prasan.messaging.boot;

import static java.util.concurrent.CompletableFuture.delayedExecutor;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.prasan.messaging.CollectionIndexes;
import org.prasan.messaging.KafkaClients;
import org.prasan.messaging.Steps;
import org.prasan.messaging.outbox.EventBroker;
import org.prasan.messaging.outbox.KafkaEventBroker;
import org.prasan.messaging.outbox.MongoAggregateStores;
import org.prasan.messaging.outbox.OutboxRelay;
import org.prasan.messaging.outbox.RelayLimits;
import org.prasan.messaging.outbox.RelayMeters;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoTemplate;

/** From a command's write to the broker's acknowledgement. */
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

  /** Meanwhile acknowledgements gather: under load an eighth as many bulk writes clear them. */
  private static final Duration CLEAR_AFTER = Duration.ofMillis(20);

  @Bean
  MongoAggregateStores aggregateStores(
      MongoTemplate mongo,
      Clock clock,
      OutboxRelay relay,
      Steps steps,
      CollectionIndexes indexes,
      Environment environment) {
    return new MongoAggregateStores(
        mongo, clock, relay, steps, indexes, environment::resolveRequiredPlaceholders);
  }

  @Bean
  EventBroker eventBroker(KafkaClients kafka, MessagingProperties settings) {
    return new KafkaEventBroker(kafka.producer(), settings.service());
  }

  @Bean
  RelayMeters relayMeters(MeterRegistry registry, Clock clock) {
    return new RelayMeters(registry, clock);
  }

  @Bean(destroyMethod = "shutdown", defaultCandidate = false)
  ExecutorService relayLoop() {
    return singleThread("outbox-relay");
  }

  @Bean(destroyMethod = "shutdown", defaultCandidate = false)
  ExecutorService relayClearing() {
    return singleThread("outbox-clear");
  }

  /** What comes after the end is left to the next start's sweep. */
  private static ExecutorService singleThread(String name) {
    return new ThreadPoolExecutor(
        1,
        1,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        Thread.ofPlatform().name(name).daemon().factory(),
        new ThreadPoolExecutor.DiscardPolicy());
  }

  @Bean
  OutboxRelay outboxRelay(
      EventBroker eventBroker,
      @Qualifier("relayLoop") ExecutorService relayLoop,
      @Qualifier("relayClearing") ExecutorService relayClearing,
      Clock clock,
      RelayMeters meters,
      Steps steps,
      MessagingProperties settings) {
    return new OutboxRelay(
        eventBroker,
        relayLoop,
        delayedExecutor(CLEAR_AFTER.toMillis(), TimeUnit.MILLISECONDS, relayClearing),
        clock,
        meters,
        steps,
        RelayLimits.sweepingAfter(settings.sweepAge()));
  }
}
