package org.prasan.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Native clients with the settings that the guarantees need, on top of the connection settings.
 *
 * @param connection {@code bootstrap.servers} and, where the cluster asks for it, security
 */
public record KafkaClients(Map<String, Object> connection) {

  private static final int AT_THE_END_WAIT_MS = 10;

  /**
   * Acknowledged by all in-sync replicas, never reordered, sent at once. A record that is not
   * acknowledged in time fails, and the relay starts its aggregate anew: a producer that never gave
   * up could wait for ever for a batch that the broker can't take any more. Handing a record over
   * waits a moment at most, since one thread hands over for all aggregates.
   */
  public Producer<String, byte[]> producer() {
    Map<String, Object> settings = new HashMap<>(durable());
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 120_000);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 1_000);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  /** For what an operator waits for: gives up after a while, and says so. */
  public Producer<String, byte[]> impatientProducer(Duration patience) {
    Map<String, Object> settings = new HashMap<>(durable());
    int millis = (int) patience.toMillis();
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis / 2);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, millis);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  /** For records that are handed on as they came. */
  public Map<String, Object> forwardingSettings() {
    Map<String, Object> settings = new HashMap<>(durable());
    settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
    settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    return settings;
  }

  private Map<String, Object> durable() {
    Map<String, Object> settings = new HashMap<>(connection);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    return settings;
  }

  /** Reads to what is now the end, as {@link #reader()} does, from an offset that it remembers. */
  public Consumer<String, byte[]> reader(String group) {
    Map<String, Object> settings = readingToTheEnd();
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    return consumer(settings);
  }

  /**
   * For whoever reads to what is now the end and closes. Closing waits until the broker has
   * answered for what follows, so the broker is not to wait long for it.
   */
  public Consumer<String, byte[]> reader() {
    return consumer(readingToTheEnd());
  }

  private Map<String, Object> readingToTheEnd() {
    Map<String, Object> settings = new HashMap<>(reading());
    settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, AT_THE_END_WAIT_MS);
    return settings;
  }

  /** For whoever goes on hearing what comes; belongs to no group and remembers no offset. */
  public Consumer<String, byte[]> listener() {
    return consumer(reading());
  }

  private Map<String, Object> reading() {
    Map<String, Object> settings = new HashMap<>(connection);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    return settings;
  }

  private static Consumer<String, byte[]> consumer(Map<String, Object> settings) {
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }

  public Admin admin() {
    return Admin.create(new HashMap<>(connection));
  }
}
