package org.prasan.messaging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.prasan.messaging.Projection.Counted;
import org.slf4j.MDC;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.messaging.Message;

/** The smallest service there can be: one aggregate, one reaction, one read model. */
@SpringBootApplication
class TallyApplication {

  static final String TOPIC = "backbone.tally-events";
  static final String ADDED = "backbone.added.v1";

  record Tally(String id, int total) {
    Change<Tally, Added> add(int amount) {
      return Change.of(new Tally(id, total + amount), new Added(id, amount));
    }
  }

  /** Contexts of one run share a broker, so some have a topic of their own. */
  @Topic(value = "${tally.topic:" + TOPIC + "}", key = "tallyId")
  @EventType(value = ADDED, says = "A number was added.", when = "a number was added")
  record Added(String tallyId, int amount) {}

  /** What the reader needs of it. */
  record Amount(int amount) {}

  record Sum(int total, int events) implements Counted {
    static final Counter ALL = new Counter("all", "ever");

    @Override
    public Map<Counter, Map<String, Long>> counts() {
      return Map.of(ALL, Map.of("total", (long) total, "events", (long) events));
    }
  }

  @Bean
  AggregateStore<Tally, Added> tallies(AggregateStores stores) {
    return stores.of("tallies", Tally.class, Added.class);
  }

  @Bean
  Reaction reaction() {
    return new Reaction();
  }

  @Bean
  Consumer<Message<byte[]>> tallyReaction(EventConsumers consumers, Reaction reaction) {
    return consumers.ordered("tallyReaction", Map.of(ADDED, reaction));
  }

  @Bean
  Projection<Sum> sums(EventConsumers consumers) {
    return consumers.projection("sums", Sum.class);
  }

  @Bean
  RebuildGate rebuildGate() {
    return new RebuildGate();
  }

  @Bean
  Consumer<Message<byte[]>> tallySums(
      EventConsumers consumers, Projection<Sum> sums, RebuildGate gate) {
    return consumers.projecting(
        sums,
        Map.of(
            ADDED,
            (before, event) -> {
              gate.pass();
              int amount = event.as(Amount.class).amount();
              return before == null
                  ? new Sum(amount, 1)
                  : new Sum(before.total() + amount, before.events() + 1);
            }));
  }

  /** Lets a test hold a rebuild in the middle, or break it, without touching live consuming. */
  static final class RebuildGate {
    volatile CountDownLatch open = new CountDownLatch(0);
    volatile boolean storeDown;
    volatile boolean misfolding;
    volatile Runnable atEachEvent = () -> {};
    final AtomicInteger passed = new AtomicInteger();

    void pass() {
      if (!Thread.currentThread().getName().startsWith("rebuild-")) {
        return;
      }
      passed.incrementAndGet();
      atEachEvent.run();
      try {
        open.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
      if (storeDown) {
        throw new DataAccessResourceFailureException("down");
      }
      if (misfolding) {
        throw new IllegalStateException("a fold that is worse than the one before");
      }
    }
  }

  /** Remembers what it was given; can be told to refuse an event or to have lost its store. */
  static final class Reaction implements Consumer<InboundEvent> {
    final List<String> handled = new CopyOnWriteArrayList<>();
    final Map<String, Integer> tries = new ConcurrentHashMap<>();
    final Set<String> poison = ConcurrentHashMap.newKeySet();
    final Map<String, String> traces = new ConcurrentHashMap<>();
    volatile boolean storeDown;

    @Override
    public void accept(InboundEvent event) {
      String name = event.aggregateId() + "#" + event.sequence();
      tries.merge(name, 1, Integer::sum);
      if (storeDown) {
        throw new DataAccessResourceFailureException("down");
      }
      if (poison.contains(name)) {
        throw new IllegalStateException("poison");
      }
      traces.put(name, String.valueOf(MDC.get("traceId")));
      handled.add(name);
    }

    List<String> handledOf(String aggregateId) {
      return handled.stream().filter(name -> name.startsWith(aggregateId + "#")).toList();
    }
  }
}
