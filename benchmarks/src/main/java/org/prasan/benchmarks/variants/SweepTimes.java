package org.prasan.benchmarks.variants;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;

/** How long the store takes to find what waits, taken from the driver while the sweep runs. */
final class SweepTimes implements CommandListener {

  private final Set<Integer> running = ConcurrentHashMap.newKeySet();
  private final List<Double> millis = new CopyOnWriteArrayList<>();

  @Override
  public void commandStarted(CommandStartedEvent event) {
    var filter = event.getCommand().get("filter", new BsonDocument()).asDocument();
    if (event.getCommandName().equals("find") && filter.containsKey("outbox.time")) {
      running.add(event.getRequestId());
    }
  }

  @Override
  public void commandSucceeded(CommandSucceededEvent event) {
    if (running.remove(event.getRequestId())) {
      millis.add(event.getElapsedTime(TimeUnit.NANOSECONDS) / 1e6);
    }
  }

  /** Of each look since this list was cleared. */
  List<Double> millis() {
    return millis;
  }
}
