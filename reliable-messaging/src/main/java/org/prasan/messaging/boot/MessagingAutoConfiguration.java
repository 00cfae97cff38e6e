package org.prasan.messaging.boot;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.util.HashMap;
import java.util.concurrent.TimeUnit;
import org.prasan.messaging.CollectionIndexes;
import org.prasan.messaging.KafkaClients;
import org.prasan.messaging.ServiceTopic;
import org.prasan.messaging.Steps;
import org.prasan.messaging.inbound.Subscriptions;
import org.prasan.messaging.outbox.MongoAggregateStores;
import org.prasan.messaging.outbox.OutboxRelay;
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
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Wires the backbone into a service that has a document store and a broker. */
@AutoConfiguration(before = DataMongoAutoConfiguration.class)
@EnableConfigurationProperties(MessagingProperties.class)
@EnableScheduling
@Import({OutboxConfiguration.class, InboundConfiguration.class, OperatorConfiguration.class})
public class MessagingAutoConfiguration {

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
  CollectionIndexes collectionIndexes() {
    return new CollectionIndexes();
  }

  @Bean
  KafkaClients kafkaClients(KafkaProperties kafka) {
    var connection = new HashMap<String, Object>(kafka.getProperties());
    connection.put("bootstrap.servers", kafka.getBootstrapServers());
    return new KafkaClients(connection);
  }

  @Bean
  Steps steps(
      ObservationRegistry observations,
      ObjectProvider<Tracer> tracer,
      ObjectProvider<Propagator> propagator) {
    return new Steps(
        observations,
        tracer.getIfAvailable(() -> Tracer.NOOP),
        propagator.getIfAvailable(() -> Propagator.NOOP));
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
      MongoAggregateStores stores,
      CollectionIndexes indexes,
      Subscriptions subscriptions,
      ObjectProvider<ServiceTopic> ownTopics,
      MessagingProperties settings,
      TaskScheduler taskScheduler) {
    return new BackboneLifecycle(
        mongo,
        kafka,
        relay,
        stores,
        indexes,
        subscriptions.topics(),
        ownTopics.stream().toList(),
        settings,
        taskScheduler);
  }
}
