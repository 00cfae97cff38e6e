package org.prasan.benchmarks.variants;

import java.util.List;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.prasan.benchmarks.engines.Engines;
import org.prasan.benchmarks.variants.ModulithService.Acknowledgements;
import org.prasan.benchmarks.variants.ModulithService.SampleHappened;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The peer: Spring Modulith's event publication registry on MongoDB, externalised to Kafka. */
public final class ModulithVariant implements Variant {

  private static final String PUBLICATIONS = "event_publication";

  private final ConfigurableApplicationContext context;
  private final MongoTemplate mongo;
  private final TransactionTemplate transaction;
  private final TransactionSupport support;
  private final Acknowledgements acknowledgements;

  /**
   * @param source part of the name of its database and topic
   */
  public ModulithVariant(Engines engines, String source) {
    this.context =
        Contexts.start(
            engines,
            ModulithService.class,
            Contexts.nameOf(source),
            List.of(
                "--spring.mongodb.representation.uuid=standard",
                "--spring.kafka.producer.key-serializer=" + StringSerializer.class.getName(),
                "--spring.task.execution.mode=force",
                "--spring.modulith.events.mongodb.transaction-management.enabled=false",
                "--spring.modulith.events.completion-mode=delete"));
    Topics.awaitLeaders(engines, Contexts.nameOf(source));
    this.mongo = context.getBean(MongoTemplate.class);
    this.transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    this.support = context.getBean(TransactionSupport.class);
    this.acknowledgements = context.getBean(Acknowledgements.class);
  }

  @Override
  public String name() {
    return "(e) Spring Modulith registry";
  }

  @Override
  public String guarantee() {
    return support.transacted()
        ? "loses none while its transaction holds; no order; may send twice"
        : "loses the event when a crash falls between its two writes, for this store has no"
            + " transactions (tried: "
            + support.finding()
            + "); no order; may send twice";
  }

  @Override
  public void take(String id) {
    transaction.executeWithoutResult(_ -> {
      mongo.insert(
          new Document("_id", id)
              .append("version", 1L)
              .append("state", new Document("text", Work.TEXT)),
          WriterService.COLLECTION);
      context.publishEvent(new SampleHappened(id, Work.TEXT));
    });
  }

  @Override
  public long acknowledged() {
    return acknowledgements.count.sum();
  }

  @Override
  public boolean settled() {
    return mongo.findOne(new Query(), Document.class, PUBLICATIONS) == null;
  }

  @Override
  public void clean() {
    mongo.remove(new Query(), WriterService.COLLECTION);
    mongo.remove(new Query(), PUBLICATIONS);
  }

  @Override
  public void close() {
    context.close();
  }
}
