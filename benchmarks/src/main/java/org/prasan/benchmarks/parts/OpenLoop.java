package org.prasan.benchmarks.parts;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;

/**
 * Commands at a fixed rate, whether or not the earlier ones were answered, each counted from the
 * time at which it was due: a stall delays all that it would delay in life.
 */
final class OpenLoop {

  private final ObjLongConsumer<String> expectation;
  private final Consumer<String> command;
  private final long periodNanos;
  private final Set<String> accepted = ConcurrentHashMap.newKeySet();
  private final LongAdder refused = new LongAdder();

  /**
   * @param expectation is told each id and the {@link System#nanoTime} at which it is due
   */
  OpenLoop(ObjLongConsumer<String> expectation, Consumer<String> command, int perSecond) {
    this.expectation = expectation;
    this.command = command;
    this.periodNanos = 1_000_000_000L / perSecond;
  }

  /** Returns when all its commands were answered. */
  void run(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    run(() -> System.nanoTime() - end < 0);
  }

  void run(BooleanSupplier goOn) {
    try (ExecutorService callers =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("caller-", 0).factory())) {
      for (long due = System.nanoTime(); goOn.getAsBoolean(); due += periodNanos) {
        while (System.nanoTime() - due < 0) {
          LockSupport.parkNanos(due - System.nanoTime());
        }
        send(callers, due);
      }
    }
  }

  private void send(ExecutorService callers, long due) {
    String id = UUID.randomUUID().toString();
    expectation.accept(id, due);
    callers.execute(() -> {
      try {
        command.accept(id);
        accepted.add(id);
      } catch (RuntimeException answer) {
        refused.increment();
      }
    });
  }

  /** Ids of the commands that were accepted so far. */
  Set<String> accepted() {
    return Set.copyOf(accepted);
  }

  /** Commands whose caller was told that they failed, or that it is not known. */
  long refused() {
    return refused.sum();
  }
}
