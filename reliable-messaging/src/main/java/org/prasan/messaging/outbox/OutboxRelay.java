package org.prasan.messaging.outbox;

import io.micrometer.observation.Observation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.Steps;
import org.prasan.messaging.outbox.OutboxStore.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Brings pending events to the broker, in order per aggregate, and clears what it acknowledged.
 *
 * <p>Two rules carry all guarantees. R1: event <i>n</i> is sent only when <i>n−1</i> is
 * acknowledged or already gone from the outbox. R2: only acknowledged, contiguous prefixes are
 * cleared. Under both, several relays may work on the same outbox without a lease: an event can be
 * sent twice, but none is lost and no first occurrence overtakes its predecessor.
 *
 * <p>All state is confined to the {@code loop} executor, which runs one task at a time.
 */
public final class OutboxRelay {

  private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);

  /** Counting a deep outbox takes the store's time from emptying it. */
  private static final Duration COUNT_EVERY = Duration.ofSeconds(15);

  private final EventBroker broker;
  private final Executor loop;
  private final Executor clearing;
  private final Clock clock;
  private final RelayMeters meters;
  private final Steps steps;
  private final RelayLimits limits;

  private final Map<Line.Key, Line> lines = new HashMap<>();
  private final Deque<Line> ready = new ArrayDeque<>();
  private final Map<OutboxStore, Map<String, Long>> toClear = new HashMap<>();
  private final Set<String> settled;
  private int inFlight;
  private boolean clearRunning;

  private final AtomicInteger woken = new AtomicInteger();
  private final Set<OutboxStore> sweeping = ConcurrentHashMap.newKeySet();
  private final Map<OutboxStore, Instant> counted = new ConcurrentHashMap<>();
  private volatile int held;

  /**
   * @param loop runs tasks one at a time, in order
   * @param clearing may block on the store
   */
  public OutboxRelay(
      EventBroker broker,
      Executor loop,
      Executor clearing,
      Clock clock,
      RelayMeters meters,
      Steps steps,
      RelayLimits limits) {
    this.broker = broker;
    this.loop = loop;
    this.clearing = clearing;
    this.clock = clock;
    this.meters = meters;
    this.steps = steps;
    this.limits = limits;
    this.settled = newest(limits.lines());
  }

  /**
   * Ids of the events that this relay saw acknowledged last: what was read earlier may name them.
   */
  private static Set<String> newest(int size) {
    return Collections.newSetFromMap(
        new LinkedHashMap<>() {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > size;
          }
        });
  }

  /**
   * Called after each write with the complete outbox that the write left behind. Losing this call
   * costs time, never an event, so it is dropped while too many wait for a broker that is down.
   */
  public void wake(OutboxStore store, Outbox outbox) {
    if (woken.incrementAndGet() > limits.lines()) {
      woken.decrementAndGet();
      return;
    }
    loop.execute(() -> {
      woken.decrementAndGet();
      take(store, outbox, false);
    });
  }

  /** Whether there is room for what another sweep would find, and a broker to bring it to. */
  public boolean isReady(OutboxStore store) {
    return held <= limits.batch() / 2 && broker.isReachable(store.topic());
  }

  /**
   * Picks up what a crash, a full memory or a failed send left behind.
   *
   * @return whether there is likely more to pick up at once; never for events too young to take,
   *     which would be read over and over
   */
  public boolean sweep(OutboxStore store, Duration minimumAge) {
    List<Outbox> waiting = store.waiting(limits.batch());
    meters.damaged(store.topic(), store.damaged());
    boolean all = waiting.size() < limits.batch();
    Instant now = clock.instant();
    if (all) {
      meters.depth(store.topic(), waiting.size());
    } else if (!counted.getOrDefault(store, Instant.EPOCH).plus(COUNT_EVERY).isAfter(now)) {
      counted.put(store, now);
      meters.depth(store.topic(), store.depth());
    }
    meters.oldest(
        store.topic(),
        waiting.stream().map(OutboxRelay::since).min(Instant::compareTo).orElse(null));
    List<Outbox> left =
        waiting.stream().filter(outbox -> age(outbox, now).compareTo(minimumAge) >= 0).toList();
    if (sweeping.add(store)) {
      loop.execute(() -> {
        sweeping.remove(store);
        left.forEach(outbox -> take(store, outbox, true));
        clearNow();
      });
    }
    return left.size() == limits.batch();
  }

  public boolean sweep(OutboxStore store) {
    return sweep(store, limits.sweepAge());
  }

  /** Of an event from the future, too: its writer's clock went ahead, and it may have died. */
  private static Duration age(Outbox outbox, Instant now) {
    return Duration.between(since(outbox), now).abs();
  }

  private static Instant since(Outbox outbox) {
    return outbox.events().getFirst().time();
  }

  private void take(OutboxStore store, Outbox outbox, boolean swept) {
    var key = new Line.Key(store, outbox.aggregateId());
    Line line = lines.get(key);
    if (line == null) {
      if (lines.size() >= limits.lines()) {
        return;
      }
      line = new Line(key);
      lines.put(key, line);
      if (swept) {
        meters.sweepFound(store.topic());
      }
    }
    List<PendingEvent> open =
        outbox.events().stream().filter(event -> !settled.contains(event.id())).toList();
    if (open.size() < outbox.events().size()) {
      clearLater(line, outbox.events().get(outbox.events().size() - open.size() - 1).sequence());
    }
    line.add(open);
    held = lines.size();
    if (!line.queued && !line.todo.isEmpty()) {
      line.queued = true;
      ready.add(line);
    }
    sendReady();
  }

  private void sendReady() {
    while (inFlight < limits.inFlight() && !ready.isEmpty()) {
      send(ready.poll());
    }
  }

  private void send(Line line) {
    inFlight++;
    PendingEvent event = line.todo.getFirst();
    String topic = line.store().topic();
    Observation sending = steps.of(Steps.SEND, topic).start();
    broker
        .send(topic, line.aggregateId(), event)
        .whenComplete((_, failure) -> loop.execute(() -> sent(sending, line, event, failure)));
    sending.event(Steps.HANDED_OVER);
  }

  private void sent(
      Observation sending, Line line, PendingEvent event, @Nullable Throwable failure) {
    inFlight--;
    if (failure == null) {
      sending.stop();
      acknowledged(line, event);
    } else {
      sending.error(failure).stop();
      failed(line);
    }
    sendReady();
  }

  private void acknowledged(Line line, PendingEvent event) {
    line.todo.removeFirst();
    line.acknowledged = event.sequence();
    meters.published(line.store().topic(), Duration.between(event.time(), clock.instant()));
    settled.add(event.id());
    clearLater(line, event.sequence());
    line.queued = !line.todo.isEmpty();
    if (line.queued) {
      ready.add(line);
    }
    clearNow();
  }

  private void clearLater(Line line, long sequence) {
    toClear
        .computeIfAbsent(line.store(), _ -> new HashMap<>())
        .merge(line.aggregateId(), sequence, Math::max);
  }

  /** Whether the record arrived is unknown, so nothing after it may go; the sweep starts anew. */
  private void failed(Line line) {
    meters.publishFailed(line.store().topic());
    lines.remove(line.key(), line);
    held = lines.size();
  }

  private void clearNow() {
    if (clearRunning || toClear.isEmpty()) {
      return;
    }
    var entry = toClear.entrySet().iterator().next();
    OutboxStore store = entry.getKey();
    Map<String, Long> batch = entry.getValue();
    toClear.remove(store);
    clearRunning = true;
    clearing.execute(() -> clear(store, batch));
  }

  private void clear(OutboxStore store, Map<String, Long> batch) {
    boolean cleared = false;
    try {
      steps.of(Steps.CLEAR, store.topic()).observe(() -> store.clear(batch));
      cleared = true;
    } catch (DataAccessException storeDown) {
      log.warn("clearing comes again: {}", storeDown.getClass().getSimpleName());
    } finally {
      boolean done = cleared;
      loop.execute(() -> afterClear(store, batch, done));
    }
  }

  private void afterClear(OutboxStore store, Map<String, Long> batch, boolean done) {
    clearRunning = false;
    if (!done) {
      var later = toClear.computeIfAbsent(store, _ -> new HashMap<>());
      batch.forEach((id, sequence) -> later.merge(id, sequence, Math::max));
      return;
    }
    batch.forEach((id, sequence) -> {
      Line line = lines.get(new Line.Key(store, id));
      if (line != null && line.todo.isEmpty() && line.acknowledged <= sequence) {
        lines.remove(line.key());
      }
    });
    held = lines.size();
    clearNow();
  }
}
