package org.prasan.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/**
 * Shows operators how many aggregates stand still. Counted now and then, not at each scrape; while
 * nothing waits, a count only asks the broker where the dead letter topics end.
 */
final class ParkedAggregates implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(ParkedAggregates.class);

  private final DeadLetters deadLetters;
  private final Duration every;
  private final Map<String, AtomicLong> counts = new HashMap<>();
  private volatile @Nullable ScheduledExecutorService counter;

  ParkedAggregates(
      DeadLetters deadLetters, Set<String> topics, Duration every, MeterRegistry registry) {
    this.deadLetters = deadLetters;
    this.every = every;
    for (String topic : topics) {
      var count = new AtomicLong();
      counts.put(topic, count);
      Gauge.builder("inbound.parked.aggregates", count, AtomicLong::get)
          .description("Aggregates with events that wait in the dead letters")
          .tag("topic", topic)
          .register(registry);
    }
  }

  @Override
  public void start() {
    var thread =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("parked-aggregates").daemon().factory());
    counter = thread;
    if (!counts.isEmpty()) {
      thread.scheduleWithFixedDelay(this::count, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void count() {
    try {
      Map<String, Long> parked = deadLetters.parkedAggregates();
      counts.forEach((topic, count) -> count.set(parked.getOrDefault(topic, 0L)));
    } catch (KafkaException | DataAccessException down) {
      log.warn("parked aggregates not counted: {}", down.getClass().getSimpleName());
    }
  }

  @Override
  public void stop() {
    ScheduledExecutorService thread = counter;
    if (thread != null) {
      thread.shutdownNow();
      counter = null;
    }
  }

  @Override
  public boolean isRunning() {
    return counter != null;
  }
}
