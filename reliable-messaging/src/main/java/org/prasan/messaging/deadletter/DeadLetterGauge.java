package org.prasan.messaging.deadletter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Shows operators how many aggregates stand still. Counted now and then, not at each scrape; while
 * nothing waits, a count only asks the broker where the dead letter topics end.
 */
public final class DeadLetterGauge {

  private static final Logger log = LoggerFactory.getLogger(DeadLetterGauge.class);

  private final DeadLetters deadLetters;
  private final Map<String, AtomicLong> counts = new HashMap<>();

  public DeadLetterGauge(DeadLetters deadLetters, Set<String> topics, MeterRegistry registry) {
    this.deadLetters = deadLetters;
    for (String topic : topics) {
      var count = new AtomicLong();
      counts.put(topic, count);
      Gauge.builder("inbound.dead.letter.aggregates", count, AtomicLong::get)
          .description("Aggregates with events that wait in the dead letters")
          .tag("topic", topic)
          .register(registry);
    }
  }

  @Scheduled(fixedDelayString = "${prasan.messaging.dead-letters-every:30s}")
  void count() {
    try {
      Map<String, Long> waiting = deadLetters.waitingAggregates();
      counts.forEach((topic, count) -> count.set(waiting.getOrDefault(topic, 0L)));
    } catch (KafkaException | DataAccessException down) {
      log.warn("dead letters not counted: {}", down.getClass().getSimpleName());
    }
  }
}
