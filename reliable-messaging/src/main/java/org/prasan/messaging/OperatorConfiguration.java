package org.prasan.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
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
    return new DeadLetters(
        new DeadLetterLog(kafka, settings.service(), subscriptions.topics()),
        subscriptions,
        kafka,
        new ReplayAudit(mongo, clock),
        clock);
  }

  @Bean
  ParkedAggregates parkedAggregates(
      DeadLetters deadLetters,
      Subscriptions subscriptions,
      MessagingProperties settings,
      MeterRegistry registry) {
    return new ParkedAggregates(
        deadLetters, subscriptions.topics(), settings.parkedEvery(), registry);
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
      ObjectProvider<CollectionIndex> declared,
      Clock clock) {
    return new Rebuilds(subscriptions, mongo, kafka, declared.orderedStream().toList(), clock);
  }

  @Bean
  ProjectionsEndpoint projectionsEndpoint(Rebuilds rebuilds) {
    return new ProjectionsEndpoint(rebuilds);
  }
}
