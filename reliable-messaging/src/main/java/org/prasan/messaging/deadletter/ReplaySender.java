package org.prasan.messaging.deadletter;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.prasan.messaging.KafkaClients;

/** Sends one event after the other and gives up when the broker does not take one in time. */
final class ReplaySender implements AutoCloseable {

  private final Producer<String, byte[]> producer;

  ReplaySender(KafkaClients kafka) {
    producer = kafka.impatientProducer(Duration.ofSeconds(30));
  }

  void send(ProducerRecord<String, byte[]> event) {
    try {
      producer.send(event).get();
    } catch (ExecutionException refused) {
      throw new KafkaException("replay stopped", refused.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new KafkaException("replay interrupted", stopped);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
