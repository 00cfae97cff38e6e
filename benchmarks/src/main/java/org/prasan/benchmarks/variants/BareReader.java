package org.prasan.benchmarks.variants;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.prasan.benchmarks.engines.Engines;

/** Polls a topic and does nothing else: what no consumer can be faster than. */
public final class BareReader implements AutoCloseable {

  private final Arrivals arrivals = new Arrivals();
  private final KafkaConsumer<String, byte[]> consumer;
  private final CompletableFuture<Void> polling;
  private volatile boolean stopped;

  public BareReader(Engines engines, String topic) {
    this.consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", engines.bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions = Topics.partitions(topic);
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    this.polling =
        CompletableFuture.runAsync(
            this::poll, task -> Thread.ofPlatform().name("bare-reader").daemon().start(task));
  }

  private void poll() {
    try (consumer) {
      while (!stopped) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> arrivals.arrived(record.key()));
      }
    }
  }

  public Arrivals arrivals() {
    return arrivals;
  }

  @Override
  public void close() {
    stopped = true;
    polling.join();
  }
}
