package org.prasan.benchmarks.load;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Several callers, each sending its next command when its last one was accepted. */
public final class ClosedLoop {

  private ClosedLoop() {}

  /** Commands accepted a second. */
  public static double rate(int commands, int callers, Consumer<String> command) {
    var left = new AtomicInteger(commands);
    long start = System.nanoTime();
    try (var pool =
        Executors.newFixedThreadPool(callers, Thread.ofPlatform().name("caller-", 0).factory())) {
      var running =
          Stream.generate(() -> CompletableFuture.runAsync(() -> work(left, command), pool));
      CompletableFuture.allOf(running.limit(callers).toArray(CompletableFuture[]::new)).join();
    }
    return commands / Patience.secondsSince(start);
  }

  private static void work(AtomicInteger left, Consumer<String> command) {
    while (left.getAndDecrement() > 0) {
      command.accept(UUID.randomUUID().toString());
    }
  }
}
