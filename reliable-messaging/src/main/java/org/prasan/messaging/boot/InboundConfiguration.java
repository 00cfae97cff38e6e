package org.prasan.messaging.boot;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.apache.kafka.common.TopicPartition;
import org.prasan.messaging.CollectionIndexes;
import org.prasan.messaging.EventConsumers;
import org.prasan.messaging.FailureClass;
import org.prasan.messaging.KafkaClients;
import org.prasan.messaging.PassingEvents;
import org.prasan.messaging.Steps;
import org.prasan.messaging.deadletter.DeadLetters;
import org.prasan.messaging.inbound.ConsumerMeters;
import org.prasan.messaging.inbound.PassingEventsReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.listener.DefaultErrorHandler;

/** From the broker to an event's effect, or to the dead letters. */
@Configuration(proxyBeanMethods = false)
class InboundConfiguration {

  private static final Logger log = LoggerFactory.getLogger(InboundConfiguration.class);

  @Bean
  ConsumerMeters consumerMeters(MeterRegistry registry) {
    return new ConsumerMeters(registry);
  }

  @Bean
  EventConsumers eventConsumers(
      MongoTemplate mongo,
      CollectionIndexes indexes,
      ConsumerMeters meters,
      Steps steps,
      Clock clock) {
    return new BackboneConsumers(mongo, indexes, meters, steps, clock);
  }

  /** Named in every binding: what happens to an event whose handling failed. */
  @Bean
  DefaultErrorHandler eventErrorHandler(
      KafkaClients kafka, MessagingProperties settings, ConsumerMeters meters, Steps steps) {
    var deadLetters =
        new DeadLetterPublishingRecoverer(
            new KafkaTemplate<>(
                new DefaultKafkaProducerFactory<Object, Object>(kafka.forwardingSettings())),
            (record, failure) -> {
              meters.deadLetter(record.topic());
              log.error(
                  "an event of {} {} goes to the dead letters: {}",
                  record.topic(),
                  record.key(),
                  NestedExceptionUtils.getMostSpecificCause(failure).getClass().getName());
              return new TopicPartition(DeadLetters.topicOf(record.topic(), settings.service()), 0);
            });
    deadLetters.addHeadersFunction((_, failure) -> DeadLetters.reasonOf(failure));
    deadLetters.excludeHeader(HeadersToAdd.EX_STACKTRACE, HeadersToAdd.EX_MSG);
    var handler =
        new DefaultErrorHandler((record, failure) ->
            steps
                .of(Steps.DEAD_LETTER, record.topic())
                .observe(() -> deadLetters.accept(record, failure)));
    handler.setBackOffFunction((_, failure) -> FailureClass.of(failure).backOff());
    return handler;
  }

  @Bean
  @ConditionalOnBean(PassingEvents.class)
  PassingEventsReader passingEventsReader(KafkaClients kafka, PassingEvents listener) {
    return new PassingEventsReader(kafka, listener);
  }

  @Bean
  BindingCheck bindingCheck(DefaultErrorHandler eventErrorHandler) {
    return new BindingCheck(eventErrorHandler);
  }
}
