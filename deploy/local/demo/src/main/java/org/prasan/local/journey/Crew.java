package org.prasan.local.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Many people at work at once, but never more than the machine can serve. */
final class Crew implements AutoCloseable {

  private final ExecutorService seats;

  Crew(int seats) {
    this.seats = Executors.newFixedThreadPool(seats, Thread.ofVirtual().factory());
  }

  /** Returns the results in the order of {@code items}; the first failure stops the journey. */
  <T, R> List<R> map(Collection<T> items, Function<T, R> work) {
    List<Future<R>> running =
        items.stream().map(item -> seats.submit(() -> work.apply(item))).toList();
    var results = new ArrayList<R>(running.size());
    for (Future<R> future : running) {
      results.add(result(future));
    }
    return results;
  }

  <T> void each(Collection<T> items, Consumer<T> work) {
    map(
        items,
        item -> {
          work.accept(item);
          return true;
        });
  }

  static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof JourneyStopped stopped) {
        throw stopped;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    seats.shutdownNow();
  }
}
