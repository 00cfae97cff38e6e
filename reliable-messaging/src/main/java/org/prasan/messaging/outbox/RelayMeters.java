package org.prasan.messaging.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What operators watch of the outbox; the names are documented in docs/operations.md. */
public final class RelayMeters {

  private final MeterRegistry registry;
  private final Clock clock;
  private final Map<String, AtomicLong> depths = new ConcurrentHashMap<>();
  private final Map<String, AtomicLong> damaged = new ConcurrentHashMap<>();
  private final Map<String, AtomicLong> oldest = new ConcurrentHashMap<>();
  private final Map<String, Counter> counters = new ConcurrentHashMap<>();
  private final Map<String, Timer> published = new ConcurrentHashMap<>();

  public RelayMeters(MeterRegistry registry, Clock clock) {
    this.registry = registry;
    this.clock = clock;
  }

  void depth(String topic, long aggregates) {
    depths.computeIfAbsent(topic, this::depthGauge).set(aggregates);
  }

  /** {@code since} is null when nothing waits. */
  void oldest(String topic, @Nullable Instant since) {
    oldest
        .computeIfAbsent(topic, this::ageGauge)
        .set(since == null ? Long.MAX_VALUE : since.toEpochMilli());
  }

  void published(String topic, Duration sinceCommand) {
    published.computeIfAbsent(topic, this::publishTimer).record(sinceCommand);
  }

  void publishFailed(String topic) {
    count("outbox.publish.failures", topic);
  }

  void sweepFound(String topic) {
    count("outbox.sweep.finds", topic);
  }

  private void count(String name, String topic) {
    counters.computeIfAbsent(name + topic, _ -> registry.counter(name, "topic", topic)).increment();
  }

  void damaged(String topic, long aggregates) {
    damaged.computeIfAbsent(topic, this::damagedGauge).set(aggregates);
  }

  private AtomicLong damagedGauge(String topic) {
    var value = new AtomicLong();
    Gauge.builder("outbox.damaged", value, AtomicLong::get)
        .description("Aggregates whose waiting events can't be read")
        .tag("topic", topic)
        .register(registry);
    return value;
  }

  private AtomicLong depthGauge(String topic) {
    var value = new AtomicLong();
    Gauge.builder("outbox.depth", value, AtomicLong::get)
        .description("Aggregates with events that the broker has not acknowledged")
        .tag("topic", topic)
        .register(registry);
    return value;
  }

  private AtomicLong ageGauge(String topic) {
    var since = new AtomicLong(Long.MAX_VALUE);
    Gauge.builder("outbox.oldest.age", since, s -> Math.max(0, clock.millis() - s.get()) / 1e3)
        .description("Age of the longest waiting event")
        .baseUnit("seconds")
        .tag("topic", topic)
        .register(registry);
    return since;
  }

  private Timer publishTimer(String topic) {
    return Timer.builder("outbox.publish")
        .description("From the command to the broker's acknowledgement")
        .tag("topic", topic)
        .publishPercentileHistogram()
        .minimumExpectedValue(Duration.ofMillis(1))
        .maximumExpectedValue(Duration.ofSeconds(60))
        .register(registry);
  }
}
