package org.prasan.messaging.inbound;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.prasan.messaging.KafkaClients;
import org.prasan.messaging.PassingEvents;
import org.prasan.messaging.UnreadableEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Follows the ends of topics as nobody's member, so that each instance hears everything and no
 * consumer group notices. Trouble makes it begin anew at the ends.
 */
public final class PassingEventsReader implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(PassingEventsReader.class);

  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final KafkaClients kafka;
  private final PassingEvents listener;
  private volatile boolean running;

  public PassingEventsReader(KafkaClients kafka, PassingEvents listener) {
    this.kafka = kafka;
    this.listener = listener;
  }

  @Override
  public void start() {
    running = true;
    Thread.ofPlatform().daemon().name("passing-events").start(this::listen);
  }

  private void listen() {
    while (running) {
      try (Consumer<String, byte[]> reader = kafka.listener()) {
        follow(reader);
      } catch (RuntimeException trouble) {
        log.warn("events pass unheard for a while: {}", trouble.getClass().getSimpleName());
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private void follow(Consumer<String, byte[]> reader) {
    List<TopicPartition> partitions =
        listener.topics().stream()
            .flatMap(topic -> reader.partitionsFor(topic).stream())
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    reader.assign(partitions);
    reader.seekToEnd(partitions);
    while (running) {
      reader.poll(POLL).forEach(this::hear);
    }
  }

  private void hear(ConsumerRecord<String, byte[]> record) {
    try {
      listener.passed(EventHeaders.read(record));
    } catch (UnreadableEvent unfit) {
      log.debug("an event of {} passed that can't be read", record.topic());
    }
  }

  @Override
  public void stop() {
    running = false; // noticed after a poll
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
