package org.prasan.messaging;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.prasan.messaging.TallyApplication.Added;
import org.prasan.messaging.TallyApplication.Tally;
import org.springframework.dao.DataAccessException;

/** Callers who repeat each command with the same key until it is acknowledged, as clients must. */
final class Writers {
  private static final int CALLERS = 4;

  private final AggregateStore<Tally, Added> tallies;

  Writers(AggregateStore<Tally, Added> tallies) {
    this.tallies = tallies;
  }

  /** How many commands were acknowledged for each aggregate while the trouble went on. */
  Map<String, Integer> writeDuring(Runnable trouble)
      throws InterruptedException, ExecutionException {
    var acknowledged = new TreeMap<String, Integer>();
    try (ExecutorService threads = Executors.newFixedThreadPool(CALLERS + 1)) {
      Future<?> over = threads.submit(trouble);
      var callers = new ArrayList<Future<Map.Entry<String, Integer>>>();
      for (int i = 0; i < CALLERS; i++) {
        callers.add(threads.submit(() -> writeUntil(over::isDone)));
      }
      over.get();
      for (Future<Map.Entry<String, Integer>> caller : callers) {
        acknowledged.put(caller.get().getKey(), caller.get().getValue());
      }
    }
    return acknowledged;
  }

  private Map.Entry<String, Integer> writeUntil(BooleanSupplier over) {
    String id = UUID.randomUUID().toString();
    repeat(() -> tallies.create(id, intent(id, 1), new Tally(id, 0).add(1)));
    int written = 1;
    while (!over.getAsBoolean()) {
      Intent next = intent(id, ++written);
      repeat(() -> tallies.change(id, next, tally -> tally.add(1)));
    }
    return Map.entry(id, written);
  }

  private static void repeat(Runnable command) {
    await()
        .dontCatchUncaughtExceptions()
        .pollInSameThread()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(50))
        .atMost(Duration.ofMinutes(2))
        .until(() -> acknowledged(command));
  }

  private static boolean acknowledged(Runnable command) {
    try {
      command.run();
      return true;
    } catch (DataAccessException | ConcurrentChange | OutboxFull unavailable) {
      return false;
    }
  }

  private static Intent intent(String id, int n) {
    return new Intent(id + "/" + n, "add", null, UUID.randomUUID().toString(), null);
  }
}
