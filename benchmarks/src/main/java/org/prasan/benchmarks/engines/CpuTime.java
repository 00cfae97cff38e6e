package org.prasan.benchmarks.engines;

/**
 * Milliseconds of processor time, to tell who is busy; an engine that was given counts as 0.
 *
 * @param here this JVM, which commands and relays run in
 */
public record CpuTime(long here, long store, long broker) {

  public CpuTime since(CpuTime before) {
    return new CpuTime(here - before.here, store - before.store, broker - before.broker);
  }

  public long total() {
    return here + store + broker;
  }
}
