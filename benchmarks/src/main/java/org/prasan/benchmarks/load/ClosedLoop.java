package org.prasan.benchmarks.load;

import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Several callers, each sending its next command when its last one was accepted. */
public final class ClosedLoop {

  private ClosedLoop() {}

  /** Commands accepted a second. */
  public static double rate(int commands, int callers, Consumer<String> command) {
    var left = new AtomicInteger(commands);
    long start = System.nanoTime();
    try (ExecutorService pool =
        Executors.newFixedThreadPool(callers, Thread.ofPlatform().name("caller-", 0).factory())) {
      var running =
          IntStream.range(0, callers)
              .mapToObj(_ -> pool.submit(() -> work(left, command)))
              .toList();
      for (Future<?> caller : running) {
        caller.get();
      }
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
    return commands / ((System.nanoTime() - start) / 1e9);
  }

  private static void work(AtomicInteger left, Consumer<String> command) {
    while (left.getAndDecrement() > 0) {
      command.accept(UUID.randomUUID().toString());
    }
  }
}
