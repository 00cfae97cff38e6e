package org.prasan.benchmarks.variants;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.prasan.benchmarks.engines.Engines;

/** Polls a topic and does nothing else: what no consumer can be faster than. */
public final class BareReader implements AutoCloseable {

  private final Arrivals arrivals = new Arrivals();
  private final KafkaConsumer<String, byte[]> consumer;
  private final Thread polling;
  private volatile boolean stopped;

  public BareReader(Engines engines, String topic) {
    this.consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, engines.bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions = Topics.partitions(topic);
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    this.polling = Thread.ofPlatform().name("bare-reader").daemon().start(this::poll);
  }

  private void poll() {
    while (!stopped) {
      for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
        arrivals.arrived(record.key());
      }
    }
    consumer.close();
  }

  public Arrivals arrivals() {
    return arrivals;
  }

  @Override
  public void close() {
    stopped = true;
    try {
      polling.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
