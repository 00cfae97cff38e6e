package org.prasan.benchmarks.variants;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/** When events reached their handler, against the time at which their command was due. */
public final class Arrivals {

  private final Map<String, Long> due = new ConcurrentHashMap<>();
  private final Map<String, Long> accepted = new ConcurrentHashMap<>();
  private final Map<String, Long> arrived = new ConcurrentHashMap<>();
  private final LongAdder handled = new LongAdder();
  private volatile long lastNanos;

  /**
   * @param nanos {@link System#nanoTime} at which the command was meant to run, however late it
   *     does
   */
  public void expect(String id, long nanos) {
    due.put(id, nanos);
  }

  /** Its caller was told that the command took effect, perhaps after its event had arrived. */
  public void accepted(String id) {
    accepted.put(id, System.nanoTime());
  }

  public void arrived(String id) {
    lastNanos = System.nanoTime();
    handled.increment();
    if (due.containsKey(id)) {
      arrived.putIfAbsent(id, lastNanos);
    }
  }

  /** Starts a new measurement. */
  public void reset() {
    Stream.of(due, accepted, arrived).forEach(Map::clear);
  }

  public Histogram sinceDue() {
    return since(due);
  }

  /** From the answer to the command's caller; what arrived before it counts as at once. */
  public Histogram sinceAcceptance() {
    return since(accepted);
  }

  private Histogram since(Map<String, Long> starts) {
    var nanos = new Histogram(3);
    arrived.forEach(
        (id, end) -> nanos.recordValue(Math.max(0, end - starts.getOrDefault(id, end))));
    return nanos;
  }

  /** Of a histogram of nanoseconds. */
  public static double millis(Histogram nanos, double percentile) {
    return nanos.getValueAtPercentile(percentile) / 1e6;
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
    return due.size() - arrived.size();
  }

  public long missing(Collection<String> ids) {
    return ids.stream().filter(id -> !arrived.containsKey(id)).count();
  }
}
