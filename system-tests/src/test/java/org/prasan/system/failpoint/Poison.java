package org.prasan.system.failpoint;

/** Which events every consumer refuses while the faults last: the second of some aggregates. */
public final class Poison {

  public static final long SEQUENCE = 2;

  private Poison() {}

  public static boolean in(String topic, String aggregateId) {
    return topic.startsWith("registry.") && Math.floorMod(aggregateId.hashCode(), 7) == 3;
  }
}
