package org.prasan.benchmarks.variants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.prasan.benchmarks.engines.Engines;
import org.prasan.benchmarks.variants.Work.Happened;
import org.prasan.messaging.boot.MessagingProperties;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.modulith.events.EventExternalizationConfiguration;
import org.springframework.modulith.events.RoutingTarget;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The peer: Spring Modulith's event publication registry on MongoDB, externalised to Kafka. */
public final class ModulithVariant extends Variant {

  /** A service that leaves its events to Spring Modulith's registry and its way to Kafka. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Service {

    record SampleHappened(String id, String text) {}

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
          .mapping(SampleHappened.class, Service::message)
          .routeAll(_ -> RoutingTarget.forTarget(settings.service()).withoutKey())
          .build();
    }

    private static Message<Happened> message(SampleHappened event) {
      return MessageBuilder.withPayload(new Happened(event.id(), event.text()))
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

  private static final String PUBLICATIONS = "event_publication";

  private final ConfigurableApplicationContext context;
  private final MongoTemplate mongo;
  private final TransactionTemplate transaction;

  public ModulithVariant(Engines engines, String source) {
    Topics.declare(engines, Contexts.nameOf(source));
    ConfigurableApplicationContext started =
        Contexts.start(
            engines,
            Service.class,
            source,
            "--spring.autoconfigure.exclude=",
            "--spring.mongodb.representation.uuid=standard",
            "--spring.kafka.producer.key-serializer=" + StringSerializer.class.getName(),
            "--spring.task.execution.mode=force",
            "--spring.modulith.events.mongodb.transaction-management.enabled=false",
            "--spring.modulith.events.completion-mode=delete");
    TransactionSupport support = started.getBean(TransactionSupport.class);
    super("(e) Spring Modulith registry", support.guarantee());
    this.context = started;
    this.mongo = context.getBean(MongoTemplate.class);
    this.transaction = new TransactionTemplate(support.manager());
  }

  @Override
  public void take(String id) {
    transaction.executeWithoutResult(_ -> {
      mongo.insert(Work.document(id), Work.COLLECTION);
      context.publishEvent(new Service.SampleHappened(id, Work.TEXT));
    });
  }

  @Override
  public long acknowledged() {
    return Contexts.count(context, "spring.kafka.template");
  }

  @Override
  public boolean settled() {
    return mongo.findOne(new Query(), Document.class, PUBLICATIONS) == null;
  }

  @Override
  public void clean() {
    mongo.remove(new Query(), Work.COLLECTION);
    mongo.remove(new Query(), PUBLICATIONS);
  }

  @Override
  public void close() {
    context.close();
  }
}
