package org.prasan.benchmarks.variants;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.prasan.benchmarks.engines.Engines;
import org.prasan.messaging.KafkaClients;

/** The floor: an insert and a record sent, with no guarantee between them. */
public final class BareVariant implements Variant {

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
    this.mode = mode;
    this.topic = Contexts.nameOf(source);
    this.client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(engines.mongoUri()))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .build());
    this.collection = client.getDatabase(topic).getCollection(WriterService.COLLECTION);
    Map<String, Object> connection = Map.of("bootstrap.servers", engines.bootstrapServers());
    Topics.declare(engines, topic);
    this.producer = new KafkaClients(connection).producer();
  }

  public String topic() {
    return topic;
  }

  @Override
  public String name() {
    return mode.title;
  }

  @Override
  public String guarantee() {
    return mode.guarantee;
  }

  @Override
  public void take(String id) {
    if (mode != Mode.SEND) {
      collection.insertOne(
          new Document("_id", id)
              .append("version", 1L)
              .append("state", new Document("text", Work.TEXT)));
    }
    Future<?> acknowledgement = send(id);
    if (mode == Mode.INSERT_AND_AWAIT) {
      await(acknowledgement);
    }
  }

  private Future<?> send(String id) {
    sent.increment();
    return producer.send(
        new ProducerRecord<>(topic, id, PAYLOAD),
        (_, failure) -> {
          if (failure == null) {
            acknowledged.increment();
          }
        });
  }

  private static void await(Future<?> acknowledgement) {
    try {
      acknowledgement.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
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
