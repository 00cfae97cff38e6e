package org.prasan.personal.access;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.KafkaClients;
import org.prasan.personal.access.AccessHeads.Head;
import org.springframework.dao.DataAccessResourceFailureException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ends of all chains in a compacted topic, where whoever may write into the store can't reach
 * them.
 */
final class AccessAnchors implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration POLL = Duration.ofMillis(200);

  private final KafkaClients kafka;
  private final String topic;
  private final JsonMapper json = JsonMapper.builder().build();
  private @Nullable Producer<String, byte[]> producer;

  AccessAnchors(KafkaClients kafka, String topic) {
    this.kafka = kafka;
    this.topic = topic;
  }

  /** How many entries a chain had, and the mark of the last of them. */
  record Anchor(long count, String mark) {}

  /**
   * Returns once the broker has them all.
   *
   * @throws KafkaException when it has not
   */
  void publish(List<Head> heads) {
    Producer<String, byte[]> open = producer();
    int partitions = open.partitionsFor(topic).size();
    var sent = new ArrayList<Future<?>>();
    for (Head head : heads) {
      byte[] anchor = json.writeValueAsBytes(new Anchor(head.count(), head.mark()));
      String id = head.recordId();
      sent.add(open.send(new ProducerRecord<>(topic, partitionOf(id, partitions), id, anchor)));
    }
    sent.forEach(AccessAnchors::await);
  }

  private synchronized Producer<String, byte[]> producer() {
    Producer<String, byte[]> open = producer == null ? kafka.impatientProducer(PATIENCE) : producer;
    producer = open;
    return open;
  }

  private static void await(Future<?> acknowledged) {
    try {
      acknowledged.get();
    } catch (ExecutionException failed) {
      throw new KafkaException("an anchor was not acknowledged", failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while anchoring", stopped);
    }
  }

  /**
   * All that the topic still holds of a chain, from the one partition that can. A chain that was
   * taken away and begun anew has an older anchor that does not lie on it.
   *
   * @throws DataAccessResourceFailureException when the broker can't be asked
   */
  Set<Anchor> of(String recordId) {
    try {
      return read(recordId);
    } catch (KafkaException down) {
      throw new DataAccessResourceFailureException("the anchors can't be read", down);
    }
  }

  private Set<Anchor> read(String recordId) {
    try (Consumer<String, byte[]> reader = kafka.reader()) {
      int partitions = reader.partitionsFor(topic, PATIENCE).size();
      var partition = new TopicPartition(topic, partitionOf(recordId, partitions));
      reader.assign(List.of(partition));
      reader.seekToBeginning(List.of(partition));
      long end = reader.endOffsets(List.of(partition), PATIENCE).getOrDefault(partition, 0L);
      var found = new HashSet<Anchor>();
      while (reader.position(partition, PATIENCE) < end) {
        for (ConsumerRecord<String, byte[]> record : reader.poll(POLL)) {
          if (recordId.equals(record.key())) {
            found.add(json.readValue(record.value(), Anchor.class));
          }
        }
      }
      return found;
    }
  }

  private static int partitionOf(String recordId, int partitions) {
    byte[] key = recordId.getBytes(StandardCharsets.UTF_8);
    return Utils.toPositive(Utils.murmur2(key)) % partitions;
  }

  @Override
  public synchronized void close() {
    if (producer != null) {
      producer.close(Duration.ofSeconds(1));
    }
  }
}
