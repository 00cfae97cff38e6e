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
  private final Map<String, Long> acceptedNanos = new ConcurrentHashMap<>();
  private final Map<String, Long> arrivedNanos = new ConcurrentHashMap<>();
  private final LongAdder handled = new LongAdder();
  private volatile Histogram latencies = new SynchronizedHistogram(3);
  private volatile long lastNanos;

  /**
   * @param due {@link System#nanoTime} at which the command was meant to run, however late it does
   */
  public void expect(String id, long due) {
    dueNanos.put(id, due);
  }

  /** Its caller was told that the command took effect, perhaps after its event had arrived. */
  public void accepted(String id) {
    acceptedNanos.put(id, System.nanoTime());
  }

  public void arrived(String id) {
    long now = System.nanoTime();
    lastNanos = now;
    handled.increment();
    Long due = dueNanos.remove(id);
    if (due != null) {
      latencies.recordValue(Math.max(1, now - due));
      arrivedNanos.put(id, now);
    }
  }

  /** Starts a new measurement. */
  public void reset() {
    latencies = new SynchronizedHistogram(3);
    dueNanos.clear();
    acceptedNanos.clear();
    arrivedNanos.clear();
  }

  public Histogram latencies() {
    return latencies.copy();
  }

  /** From the answer to the command's caller; what arrived before it counts as at once. */
  public Histogram sinceAcceptance() {
    var all = new Histogram(3);
    acceptedNanos.forEach((id, accepted) -> {
      Long arrived = arrivedNanos.get(id);
      if (arrived != null) {
        all.recordValue(Math.max(0, arrived - accepted));
      }
    });
    return all;
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
