package org.prasan.messaging.inbound;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What operators watch of consuming; the names are documented in docs/operations.md. */
public final class ConsumerMeters {

  private final MeterRegistry registry;
  private final Map<String, Timer> latencies = new ConcurrentHashMap<>();

  public ConsumerMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  void duplicate(String topic) {
    registry.counter("inbound.duplicates", "topic", topic).increment();
  }

  void gap(String topic) {
    registry.counter("inbound.gaps", "topic", topic).increment();
  }

  public void deadLetter(String topic) {
    registry.counter("inbound.dead.letters", "topic", topic).increment();
  }

  void handled(String topic, Duration sinceCommand) {
    latencies.computeIfAbsent(topic, this::latency).record(sinceCommand);
  }

  private Timer latency(String topic) {
    return Timer.builder("inbound.latency")
        .description("From the source's command to the effect written here")
        .tag("topic", topic)
        .publishPercentileHistogram()
        .minimumExpectedValue(Duration.ofMillis(1))
        .maximumExpectedValue(Duration.ofSeconds(60))
        .register(registry);
  }
}
