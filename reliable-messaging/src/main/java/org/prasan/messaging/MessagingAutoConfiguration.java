package org.prasan.messaging;

import static java.util.concurrent.CompletableFuture.delayedExecutor;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;

/** Wires the backbone into a service that has a document store and a broker. */
@AutoConfiguration(before = DataMongoAutoConfiguration.class)
@EnableConfigurationProperties(MessagingProperties.class)
@Import(OperatorConfiguration.class)
public class MessagingAutoConfiguration {

  /** Meanwhile acknowledgements gather: under load an eighth as many bulk writes clear them. */
  private static final Duration CLEAR_AFTER = Duration.ofMillis(20);

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  /**
   * Acknowledged means: on a majority, on disk. What was not is not read either. A store that falls
   * silent is given up, so that a half-open connection holds no thread for ever.
   */
  @Bean
  MongoClientSettingsBuilderCustomizer durableWrites() {
    return settings ->
        settings
            .writeConcern(WriteConcern.MAJORITY.withJournal(true))
            .readConcern(ReadConcern.MAJORITY)
            .applyToSocketSettings(socket -> socket.readTimeout(30, TimeUnit.SECONDS));
  }

  @Bean
  @ConditionalOnMissingBean
  MongoCustomConversions mongoCustomConversions() {
    return new MongoCustomConversions(IsoDateConverters.ALL);
  }

  @Bean
  KafkaClients kafkaClients(KafkaProperties kafka) {
    var connection = new java.util.HashMap<String, Object>(kafka.getProperties());
    connection.put("bootstrap.servers", kafka.getBootstrapServers());
    return new KafkaClients(connection);
  }

  @Bean
  RelayMeters relayMeters(MeterRegistry registry, Clock clock) {
    return new RelayMeters(registry, clock);
  }

  @Bean
  Steps steps(ObservationRegistry observations) {
    return new Steps(observations);
  }

  @Bean(destroyMethod = "shutdown")
  ExecutorService relayLoop() {
    return singleThread("outbox-relay");
  }

  @Bean(destroyMethod = "shutdown")
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
  EventBroker eventBroker(KafkaClients kafka, MessagingProperties settings) {
    return new KafkaEventBroker(kafka.producer(), settings.service());
  }

  @Bean
  OutboxRelay outboxRelay(
      EventBroker eventBroker,
      ExecutorService relayLoop,
      ExecutorService relayClearing,
      Clock clock,
      RelayMeters meters,
      Steps steps,
      MessagingProperties settings) {
    var defaults = OutboxRelay.Limits.DEFAULT;
    return new OutboxRelay(
        eventBroker,
        relayLoop,
        delayedExecutor(CLEAR_AFTER.toMillis(), TimeUnit.MILLISECONDS, relayClearing),
        clock,
        meters,
        steps,
        new OutboxRelay.Limits(
            defaults.inFlight(), defaults.lines(), defaults.batch(), settings.sweepAge()));
  }

  @Bean
  AggregateStores aggregateStores(
      MongoTemplate mongo, Clock clock, OutboxRelay relay, Steps steps) {
    return new AggregateStores(mongo, clock, relay, steps);
  }

  @Bean
  ConsumerMeters consumerMeters(MeterRegistry registry) {
    return new ConsumerMeters(registry);
  }

  @Bean
  EventConsumers eventConsumers(
      MongoTemplate mongo, ConsumerMeters meters, Steps steps, Clock clock) {
    return new EventConsumers(mongo, meters, steps, clock);
  }

  @Bean
  Subscriptions subscriptions(BindingServiceProperties bindings, ListableBeanFactory beans) {
    return new Subscriptions(bindings, beans);
  }

  @Bean
  BackboneLifecycle backboneLifecycle(
      MongoTemplate mongo,
      KafkaClients kafka,
      OutboxRelay relay,
      AggregateStores stores,
      ObjectProvider<CollectionIndex> declared,
      Subscriptions subscriptions,
      MessagingProperties settings) {
    return new BackboneLifecycle(
        mongo,
        kafka,
        relay,
        stores,
        declared.orderedStream().toList(),
        subscriptions.topics(),
        settings);
  }

  /** Named in every binding: what happens to an event whose handling failed. */
  @Bean
  DefaultErrorHandler eventErrorHandler(
      KafkaClients kafka, MessagingProperties settings, ConsumerMeters meters, Steps steps) {
    var deadLetters =
        new DeadLetterPublishingRecoverer(
            new KafkaTemplate<>(
                new DefaultKafkaProducerFactory<Object, Object>(kafka.forwardingSettings())),
            (record, _) -> {
              meters.deadLetter(record.topic());
              return new TopicPartition(DeadLetters.topicOf(record.topic(), settings.service()), 0);
            });
    deadLetters.addHeadersFunction((_, failure) -> ParkedRecord.reasonOf(failure));
    deadLetters.excludeHeader(
        DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd.EX_STACKTRACE,
        DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd.EX_MSG);
    var handler =
        new DefaultErrorHandler((record, failure) ->
            steps
                .of(Steps.DEAD_LETTER, record.topic())
                .observe(() -> deadLetters.accept(record, failure)));
    handler.setBackOffFunction((_, failure) -> FailureClass.of(failure).backOff());
    return handler;
  }
}
