package org.prasan.messaging.boot;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.prasan.messaging.CollectionIndexes;
import org.prasan.messaging.KafkaClients;
import org.prasan.messaging.deadletter.DeadLetterGauge;
import org.prasan.messaging.deadletter.DeadLetters;
import org.prasan.messaging.deadletter.DeadLettersEndpoint;
import org.prasan.messaging.inbound.Subscriptions;
import org.prasan.messaging.projection.ProjectionsEndpoint;
import org.prasan.messaging.projection.Rebuilds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What operators look at and set going: dead letters, their replay, rebuilds. */
@Configuration(proxyBeanMethods = false)
class OperatorConfiguration {

  @Bean
  DeadLetters deadLetters(
      KafkaClients kafka,
      MessagingProperties settings,
      Subscriptions subscriptions,
      MongoTemplate mongo,
      Clock clock) {
    return new DeadLetters(settings.service(), subscriptions, kafka, mongo, clock);
  }

  @Bean
  DeadLetterGauge deadLetterGauge(
      DeadLetters deadLetters, Subscriptions subscriptions, MeterRegistry registry) {
    return new DeadLetterGauge(deadLetters, subscriptions.topics(), registry);
  }

  @Bean
  DeadLettersEndpoint deadLettersEndpoint(DeadLetters deadLetters) {
    return new DeadLettersEndpoint(deadLetters);
  }

  @Bean
  Rebuilds rebuilds(
      Subscriptions subscriptions,
      MongoTemplate mongo,
      KafkaClients kafka,
      CollectionIndexes indexes,
      Clock clock) {
    return new Rebuilds(subscriptions, mongo, kafka, indexes, clock);
  }

  @Bean
  ProjectionsEndpoint projectionsEndpoint(Rebuilds rebuilds) {
    return new ProjectionsEndpoint(rebuilds);
  }
}
