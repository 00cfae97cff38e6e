package org.prasan.benchmarks.variants;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** How long the store takes to find what waits, taken from the driver while the sweep runs. */
final class SweepTimes implements CommandListener {

  private final Set<Integer> running = ConcurrentHashMap.newKeySet();
  private volatile Histogram micros = new SynchronizedHistogram(3);

  @Override
  public void commandStarted(CommandStartedEvent event) {
    if (event.getCommandName().equals("find")) {
      BsonValue filter = event.getCommand().get("filter", new BsonDocument());
      if (filter.asDocument().containsKey("outbox.time")) {
        running.add(event.getRequestId());
      }
    }
  }

  @Override
  public void commandSucceeded(CommandSucceededEvent event) {
    if (running.remove(event.getRequestId())) {
      micros.recordValue(Math.max(1, event.getElapsedTime(TimeUnit.MICROSECONDS)));
    }
  }

  void reset() {
    micros = new SynchronizedHistogram(3);
  }

  /** Looks since the last reset. */
  long count() {
    return micros.getTotalCount();
  }

  /** Median milliseconds since the last reset; not a number when none ended. */
  double medianMillis() {
    Histogram taken = micros.copy();
    return taken.getTotalCount() == 0 ? Double.NaN : taken.getValueAtPercentile(50) / 1e3;
  }
}
