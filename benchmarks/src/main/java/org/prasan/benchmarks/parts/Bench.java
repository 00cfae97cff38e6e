package org.prasan.benchmarks.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.prasan.benchmarks.engines.Engines;
import org.prasan.benchmarks.engines.Patience;
import org.prasan.benchmarks.variants.Variant;

/** What every part measures on, and how much of it. */
public record Bench(Engines engines, Settings settings) {

  double rate(int commands, Consumer<String> command) {
    return rate(commands, settings.callers(), command);
  }

  /** Commands accepted a second from callers that each send the next when the last was accepted. */
  static double rate(int commands, int callers, Consumer<String> command) {
    var left = new AtomicInteger(commands);
    Runnable caller =
        () -> {
          while (left.getAndDecrement() > 0) {
            command.accept(UUID.randomUUID().toString());
          }
        };
    long start = System.nanoTime();
    try (var pool =
        Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("caller-", 0).factory())) {
      var running = Stream.generate(() -> CompletableFuture.runAsync(caller, pool)).limit(callers);
      CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
    }
    return commands / Patience.secondsSince(start);
  }

  /** A round's worth of commands, and all that follows from them. */
  void warm(Variant variant) {
    rate(settings.commands(), variant::take);
    settle(variant);
  }

  static void settle(Variant variant) {
    Patience.require("settling of " + variant.name(), variant::settled);
  }

  /** Sizes at which a curve is measured: from 1,000 in factors of about three to {@code last}. */
  static List<Integer> sizes(int last) {
    var sizes = new ArrayList<Integer>();
    for (int power = 1_000; power < last; power *= 10) {
      sizes.add(power);
      if (3 * power < last) {
        sizes.add(3 * power);
      }
    }
    sizes.add(last);
    return sizes;
  }
}
