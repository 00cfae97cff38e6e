package org.prasan.benchmarks.variants;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.prasan.benchmarks.engines.Engines;
import org.prasan.messaging.KafkaClients;

/** The floor: an insert and a record sent, with no guarantee between them. */
public final class BareVariant extends Variant {

  /** What happens before a command counts as accepted. */
  public enum Mode {
    SEND("bare round trip", "nothing is stored"),
    INSERT_AND_SEND("(b) insert, send beside it", "loses events in a crash"),
    INSERT_AND_AWAIT("(c) insert, send, wait for the broker", "loses events in a crash");

    private final String title;
    private final String guarantee;

    Mode(String title, String guarantee) {
      this.title = title;
      this.guarantee = guarantee;
    }
  }

  private static final byte[] PAYLOAD =
      ("{\"text\":\"" + Work.TEXT + "\"}").getBytes(StandardCharsets.UTF_8);

  private final Mode mode;
  private final String topic;
  private final MongoClient client;
  private final MongoCollection<Document> collection;
  private final Producer<String, byte[]> producer;
  private final LongAdder sent = new LongAdder();
  private final LongAdder acknowledged = new LongAdder();

  public BareVariant(Engines engines, String source, Mode mode) {
    super(mode.title, mode.guarantee);
    this.mode = mode;
    this.topic = Contexts.nameOf(source);
    this.client = MongoClients.create(engines.mongoUri());
    this.collection =
        client
            .getDatabase(topic)
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
            .getCollection(Work.COLLECTION);
    Topics.declare(engines, topic);
    this.producer =
        new KafkaClients(Map.of("bootstrap.servers", engines.bootstrapServers())).producer();
  }

  public String topic() {
    return topic;
  }

  @Override
  public void take(String id) {
    if (mode != Mode.SEND) {
      collection.insertOne(Work.document(id));
    }
    CompletableFuture<Boolean> taken = send(id);
    if (mode == Mode.INSERT_AND_AWAIT && !taken.join()) {
      throw new IllegalStateException("the broker did not take " + id);
    }
  }

  private CompletableFuture<Boolean> send(String id) {
    var taken = new CompletableFuture<Boolean>();
    sent.increment();
    producer.send(
        new ProducerRecord<>(topic, id, PAYLOAD),
        (_, failure) -> {
          acknowledged.add(failure == null ? 1 : 0);
          taken.complete(failure == null);
        });
    return taken;
  }

  @Override
  public long acknowledged() {
    return acknowledged.sum();
  }

  @Override
  public boolean settled() {
    return acknowledged.sum() >= sent.sum();
  }

  @Override
  public void clean() {
    collection.deleteMany(new Document());
  }

  @Override
  public void close() {
    producer.close();
    client.close();
  }
}
