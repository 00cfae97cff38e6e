package org.prasan.benchmarks;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;

/**
 * What the same engines do without any guarantee between them: an insert, and a record sent beside
 * it, each on its own.
 */
final class Floor {

  private static final byte[] PAYLOAD = ("{\"text\":\"" + SampleService.TEXT + "\"}").getBytes();

  private final MongoCollection<Document> collection;
  private final Producer<String, byte[]> producer;

  Floor(MongoCollection<Document> collection, Producer<String, byte[]> producer) {
    this.collection = collection;
    this.producer = producer;
  }

  static void declareTopic(Map<String, Object> connection) {
    try (Admin admin = Admin.create(connection)) {
      admin
          .createTopics(List.of(new NewTopic(SampleService.BARE_TOPIC, 1, (short) -1)))
          .all()
          .get();
    } catch (ExecutionException there) {
      if (!(there.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException(there.getCause());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** The future ends with the broker's acknowledgement. */
  Future<?> insertAndSend() {
    String id = UUID.randomUUID().toString();
    collection.insertOne(
        new Document("_id", id)
            .append("version", 1L)
            .append("state", new Document("text", SampleService.TEXT)));
    return send(id);
  }

  private Future<?> send(String id) {
    return producer.send(new ProducerRecord<>(SampleService.BARE_TOPIC, 0, id, PAYLOAD));
  }

  /** Nanoseconds from each send to the poll that returns the record, one record at a time. */
  void roundTrips(String servers, int count, LongConsumer times) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      var partition = new TopicPartition(SampleService.BARE_TOPIC, 0);
      consumer.assign(List.of(partition));
      consumer.seekToEnd(List.of(partition));
      consumer.position(partition);
      for (int i = 0; i < count; i++) {
        long start = System.nanoTime();
        send("latency");
        while (consumer.poll(Duration.ofSeconds(5)).isEmpty()) {
          Thread.onSpinWait();
        }
        times.accept(System.nanoTime() - start);
      }
    }
  }
}
