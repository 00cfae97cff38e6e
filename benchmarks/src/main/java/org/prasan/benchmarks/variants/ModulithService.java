package org.prasan.benchmarks.variants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.prasan.benchmarks.variants.Work.Happened;
import org.prasan.messaging.boot.MessagingProperties;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.modulith.events.EventExternalizationConfiguration;
import org.springframework.modulith.events.RoutingTarget;
import org.springframework.transaction.PlatformTransactionManager;

/** A service that leaves its events to Spring Modulith's registry and its way to Kafka. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class ModulithService {

  record SampleHappened(String id, String text) {}

  /** Records that the broker took. */
  static final class Acknowledgements implements ProducerListener<Object, Object> {
    final LongAdder count = new LongAdder();

    @Override
    public void onSuccess(ProducerRecord<Object, Object> record, @Nullable RecordMetadata where) {
      count.increment();
    }
  }

  @Bean
  Acknowledgements acknowledgements() {
    return new Acknowledgements();
  }

  @Bean
  NewTopic topic(MessagingProperties settings) {
    return new NewTopic(settings.service(), settings.partitions(), settings.replicationFactor());
  }

  @Bean
  TransactionSupport transactionSupport(MongoDatabaseFactory store) {
    return TransactionSupport.of(store);
  }

  @Bean
  PlatformTransactionManager transactionManager(TransactionSupport support) {
    return support.manager();
  }

  /** The attributes that the reader asks of every event. */
  @Bean
  EventExternalizationConfiguration externalization(MessagingProperties settings) {
    return EventExternalizationConfiguration.externalizing()
        .select(SampleHappened.class::isInstance)
        .mapping(SampleHappened.class, ModulithService::message)
        .routeAll(_ -> RoutingTarget.forTarget(settings.service()).withoutKey())
        .build();
  }

  private static Message<Happened> message(SampleHappened event) {
    return MessageBuilder.withPayload(new Happened(event.text()))
        .setHeader(KafkaHeaders.KEY, event.id())
        .setHeader("ce_id", bytes(event.id() + "/1"))
        .setHeader("ce_type", bytes(Work.HAPPENED))
        .setHeader("ce_time", bytes(Instant.now().toString()))
        .setHeader("ce_sequence", bytes("1"))
        .setHeader("ce_correlationid", bytes(event.id()))
        .build();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
