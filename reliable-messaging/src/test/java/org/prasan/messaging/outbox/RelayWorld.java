package org.prasan.messaging.outbox;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.prasan.messaging.Steps;
import org.prasan.messaging.outbox.OutboxStore.Outbox;

/**
 * One seeded random schedule: commands write, several real relays work on the same outboxes, and at
 * every step a relay may crash, an acknowledgement may get lost, a record may land late, a store
 * write may fail or take effect although it seemed to fail.
 */
final class RelayWorld {

  /** How the relay is wired; the last two are the tempting shortcuts. */
  enum Wiring {
    CORRECT,
    WAKES_WITH_THE_NEWEST_EVENT_ONLY,
    CLEARS_BEFORE_THE_ACKNOWLEDGEMENT
  }

  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  private final Random random;
  private final Wiring wiring;
  private final Map<String, List<PendingEvent>> outboxes = new LinkedHashMap<>();
  private final Map<String, Long> written = new HashMap<>();
  final Map<String, List<Long>> log = new LinkedHashMap<>();
  private final List<Runnable> late = new ArrayList<>();
  private final List<Instance> relays = new ArrayList<>();
  private boolean faults = true;
  int duplicates;

  RelayWorld(long seed, Wiring wiring) {
    this.random = new Random(seed);
    this.wiring = wiring;
    for (int i = 0; i < 3; i++) {
      relays.add(new Instance());
    }
    for (int a = 0; a < 2; a++) {
      outboxes.put("aggregate-" + a, new ArrayList<>());
      log.put("aggregate-" + a, new ArrayList<>());
    }
  }

  void run(int commands) {
    int left = commands;
    while (left > 0 || random.nextInt(60) > 0) {
      if (left > 0 && random.nextInt(7) == 0) {
        command();
        left--;
      } else if (!late.isEmpty() && random.nextInt(6) == 0) {
        late.remove(random.nextInt(late.size())).run();
      } else if (random.nextInt(25) == 0) {
        relays.set(random.nextInt(relays.size()), new Instance());
      } else {
        relays.get(random.nextInt(relays.size())).step();
      }
    }
    heal();
  }

  /** After all trouble ends, one sweep per round must bring everything home. */
  private void heal() {
    faults = false;
    for (int round = 0; round < 40; round++) {
      late.forEach(Runnable::run);
      late.clear();
      for (Instance relay : relays) {
        relay.relay.sweep(relay, Duration.ZERO);
        while (relay.runOne()) {}
      }
    }
  }

  private void command() {
    String id = "aggregate-" + random.nextInt(outboxes.size());
    long sequence = written.merge(id, 1L, Long::sum);
    List<PendingEvent> outbox = outboxes.get(id);
    outbox.add(
        new PendingEvent(sequence, id + sequence, "t", Instant.EPOCH, "", "c", null, new byte[0]));
    List<PendingEvent> seen = List.copyOf(outbox);
    if (wiring == Wiring.WAKES_WITH_THE_NEWEST_EVENT_ONLY) {
      seen = List.of(seen.getLast());
    }
    if (random.nextInt(10) < 7) { // else: died after the write, before the signal
      Instance relay = relays.get(random.nextInt(relays.size()));
      relay.relay.wake(relay, new Outbox(id, seen));
    }
  }

  boolean lostSomething() {
    return written.entrySet().stream()
        .anyMatch(e -> new HashSet<>(log.get(e.getKey())).size() < e.getValue());
  }

  boolean leftSomethingPending() {
    return outboxes.values().stream().anyMatch(outbox -> !outbox.isEmpty());
  }

  boolean reorderedFirstOccurrences() {
    boolean reordered = false;
    for (List<Long> sequences : log.values()) {
      Set<Long> first = new HashSet<>();
      for (long sequence : sequences) {
        if (first.add(sequence)) {
          reordered |= sequence != first.size();
        } else {
          duplicates++;
        }
      }
    }
    return reordered;
  }

  /** One process: its relay, its task queues, and its connection to the shared store and broker. */
  private final class Instance implements OutboxStore, EventBroker {

    private final List<Runnable> loop = new ArrayList<>();
    private final List<Runnable> others = new ArrayList<>();
    final OutboxRelay relay =
        new OutboxRelay(
            this,
            loop::add,
            (Executor) others::add,
            CLOCK,
            new RelayMeters(new SimpleMeterRegistry(), CLOCK),
            new Steps(ObservationRegistry.NOOP),
            new RelayLimits(2, 2, 10, Duration.ZERO));

    void step() {
      if (random.nextInt(12) == 0) {
        relay.sweep(this, Duration.ZERO);
      } else {
        runOne();
      }
    }

    /** The loop keeps its order; acknowledgements and store answers come in any order. */
    boolean runOne() {
      if (loop.isEmpty() && others.isEmpty()) {
        return false;
      }
      boolean fromLoop = others.isEmpty() || (!loop.isEmpty() && random.nextBoolean());
      Runnable task = fromLoop ? loop.removeFirst() : others.remove(random.nextInt(others.size()));
      try {
        task.run();
      } catch (StoreDown expected) {
        // the relay reports it and goes on
      }
      return true;
    }

    @Override
    public String topic() {
      return "topic";
    }

    @Override
    public List<Outbox> waiting(int limit) {
      return outboxes.entrySet().stream()
          .filter(entry -> !entry.getValue().isEmpty())
          .limit(limit)
          .map(entry -> new Outbox(entry.getKey(), List.copyOf(entry.getValue())))
          .toList();
    }

    @Override
    public long depth() {
      return 0;
    }

    @Override
    public void clear(Map<String, Long> acknowledgedUpTo) {
      int luck = faults ? random.nextInt(10) : 9;
      if (luck == 0) {
        throw new StoreDown();
      }
      acknowledgedUpTo.forEach(
          (id, sequence) -> outboxes.get(id).removeIf(event -> event.sequence() <= sequence));
      if (luck == 1) {
        throw new StoreDown();
      }
    }

    @Override
    public CompletionStage<?> send(String topic, String key, PendingEvent event) {
      var answer = new CompletableFuture<Void>();
      if (wiring == Wiring.CLEARS_BEFORE_THE_ACKNOWLEDGEMENT) {
        answer.complete(null);
      }
      others.add(() -> arrive(key, event, answer));
      return answer;
    }

    @Override
    public boolean isReachable(String topic) {
      return true;
    }

    @Override
    public void close() {}

    private void arrive(String key, PendingEvent event, CompletableFuture<Void> answer) {
      int luck = faults ? random.nextInt(20) : 0;
      if (luck < 15) { // appended; the acknowledgement is lost twice in fifteen
        log.get(key).add(event.sequence());
      } else if (luck < 17) { // appended later
        late.add(() -> log.get(key).add(event.sequence()));
      }
      if (luck < 13) {
        answer.complete(null);
      } else {
        answer.completeExceptionally(new IllegalStateException("no acknowledgement"));
      }
    }
  }

  private static final class StoreDown extends RuntimeException {}
}
