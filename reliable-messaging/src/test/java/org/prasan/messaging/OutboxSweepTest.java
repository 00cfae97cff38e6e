package org.prasan.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class OutboxSweepTest {

  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private static final Duration AGE = Duration.ofSeconds(5);
  private static final int BATCH = 2;

  private final OutboxRelay relay =
      new OutboxRelay(
          new DeadBroker(),
          Runnable::run,
          Runnable::run,
          CLOCK,
          new RelayMeters(new SimpleMeterRegistry(), CLOCK),
          new Steps(ObservationRegistry.NOOP),
          new OutboxRelay.Limits(10, 10, BATCH, AGE));

  @Test
  void comesAgainAtOnceWhenMoreIsOldEnoughThanItReads() {
    assertThat(relay.sweep(new Waiting(AGE, AGE, AGE))).isTrue();
  }

  @Test
  void leavesYoungEventsInPeaceHoweverManyWait() {
    assertThat(relay.sweep(new Waiting(AGE, Duration.ZERO, Duration.ZERO))).isFalse();
  }

  /** One aggregate per age, the oldest first. */
  private record Waiting(Duration... ages) implements OutboxStore {

    @Override
    public String topic() {
      return "topic";
    }

    @Override
    public List<Outbox> waiting(int limit) {
      return Arrays.stream(ages).limit(limit).map(Waiting::outbox).toList();
    }

    private static Outbox outbox(Duration age) {
      var since = Instant.EPOCH.minus(age);
      return new Outbox(
          "aggregate",
          List.of(new PendingEvent(1, "event", "t", since, "", "c", null, new byte[0])));
    }

    @Override
    public long depth() {
      return ages.length;
    }

    @Override
    public void clear(Map<String, Long> acknowledgedUpTo) {}
  }

  private static final class DeadBroker implements EventBroker {

    @Override
    public CompletionStage<?> send(String topic, String key, PendingEvent event) {
      return new CompletableFuture<Void>();
    }

    @Override
    public void close() {}
  }
}
