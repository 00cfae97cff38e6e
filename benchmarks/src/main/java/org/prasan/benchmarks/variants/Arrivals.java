package org.prasan.benchmarks.variants;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;

/** When events reached their handler, against the time at which their command was due. */
public final class Arrivals {

  private final Map<String, Long> dueNanos = new ConcurrentHashMap<>();
  private final LongAdder handled = new LongAdder();
  private volatile Histogram latencies = new SynchronizedHistogram(3);
  private volatile long lastNanos;

  /**
   * @param due {@link System#nanoTime} at which the command was meant to run, however late it does
   */
  public void expect(String id, long due) {
    dueNanos.put(id, due);
  }

  public void arrived(String id) {
    long now = System.nanoTime();
    lastNanos = now;
    handled.increment();
    Long due = dueNanos.remove(id);
    if (due != null) {
      latencies.recordValue(Math.max(1, now - due));
    }
  }

  /** Starts a new measurement. */
  public void reset() {
    latencies = new SynchronizedHistogram(3);
    dueNanos.clear();
  }

  public Histogram latencies() {
    return latencies.copy();
  }

  public long handled() {
    return handled.sum();
  }

  /** {@link System#nanoTime} of the latest arrival. */
  public long lastNanos() {
    return lastNanos;
  }

  /** Expected, not arrived yet. */
  public int missing() {
    return dueNanos.size();
  }

  public long missing(Collection<String> ids) {
    return ids.stream().filter(dueNanos::containsKey).count();
  }
}
