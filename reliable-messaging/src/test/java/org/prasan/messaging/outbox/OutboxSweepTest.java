package org.prasan.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prasan.messaging.Steps;

class OutboxSweepTest {

  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private static final Duration AGE = Duration.ofSeconds(5);
  private static final int BATCH = 2;

  private final SilentBroker broker = new SilentBroker();
  private final OutboxRelay relay =
      new OutboxRelay(
          broker,
          Runnable::run,
          Runnable::run,
          CLOCK,
          new RelayMeters(new SimpleMeterRegistry(), CLOCK),
          new Steps(ObservationRegistry.NOOP),
          new RelayLimits(10, 10, BATCH, AGE));

  @Test
  void comesAgainAtOnceWhenMoreIsOldEnoughThanItReads() {
    assertThat(relay.sweep(new Waiting(AGE, AGE, AGE))).isTrue();
  }

  @Test
  void leavesYoungEventsInPeaceHoweverManyWait() {
    assertThat(relay.sweep(new Waiting(AGE, Duration.ZERO, Duration.ZERO))).isFalse();
  }

  @Test
  void isReadyForMoreWhileThereIsRoomAndABroker() {
    var empty = new Waiting();

    assertThat(relay.isReady(empty)).isTrue();

    broker.reachable = false;
    assertThat(relay.isReady(empty)).isFalse();
  }

  @Test
  void isNotReadyWhileItsHandsAreFull() {
    var full = new Waiting(AGE, AGE);
    relay.sweep(full);

    assertThat(relay.isReady(full)).isFalse();
  }

  /** One aggregate per age, the oldest first. */
  private record Waiting(Duration... ages) implements OutboxStore {

    @Override
    public String topic() {
      return "topic";
    }

    @Override
    public List<Outbox> waiting(int limit) {
      return IntStream.range(0, Math.min(limit, ages.length)).mapToObj(this::outbox).toList();
    }

    private Outbox outbox(int number) {
      var since = Instant.EPOCH.minus(ages[number]);
      return new Outbox(
          "aggregate-" + number,
          List.of(new PendingEvent(1, "event", "t", since, "", "c", null, new byte[0])));
    }

    @Override
    public long depth() {
      return ages.length;
    }

    @Override
    public void clear(Map<String, Long> acknowledgedUpTo) {}
  }

  /** Takes everything and never says that it has it. */
  private static final class SilentBroker implements EventBroker {

    boolean reachable = true;

    @Override
    public CompletionStage<?> send(String topic, String key, PendingEvent event) {
      return new CompletableFuture<Void>();
    }

    @Override
    public boolean isReachable(String topic) {
      return reachable;
    }

    @Override
    public void close() {}
  }
}
