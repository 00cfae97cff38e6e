package org.prasan.benchmarks;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.prasan.messaging.AggregateStore;
import org.prasan.messaging.AggregateStores;
import org.prasan.messaging.EventConsumers;
import org.prasan.messaging.WireEvent;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.messaging.Message;

/** The smallest service: one aggregate with a payload of the usual size, and one reaction. */
@SpringBootApplication
class SampleService {

  static final String TOPIC = "benchmark.sample-events";
  static final String BARE_TOPIC = "benchmark.bare-events";
  static final String HAPPENED = "benchmark.happened.v1";
  static final String TEXT = "x".repeat(300);

  record Sample(String text) {}

  record Happened(String text) {}

  /** Whoever waits for an event's arrival. */
  static final class Arrivals {
    private final Map<String, CountDownLatch> awaited = new ConcurrentHashMap<>();

    CountDownLatch expect(String id) {
      return awaited.computeIfAbsent(id, _ -> new CountDownLatch(1));
    }

    void arrived(String id) {
      CountDownLatch waiting = awaited.remove(id);
      if (waiting != null) {
        waiting.countDown();
      }
    }
  }

  @Bean
  AggregateStore<Sample, Happened> samples(AggregateStores stores) {
    return stores.of("samples", Sample.class, TOPIC, event -> new WireEvent(HAPPENED, event));
  }

  @Bean
  Arrivals arrivals() {
    return new Arrivals();
  }

  @Bean
  Consumer<Message<byte[]>> sampleEvents(EventConsumers consumers, Arrivals arrivals) {
    return consumers.ordered(Map.of(HAPPENED, event -> arrivals.arrived(event.aggregateId())));
  }
}
