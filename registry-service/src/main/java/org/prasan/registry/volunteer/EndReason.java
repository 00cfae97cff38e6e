package org.prasan.registry.volunteer;

/** Why the service ended; coded, because it travels in an event. */
public enum EndReason {
  RESIGNED,
  DECEASED,
  REMOVED,
  DISQUALIFIED;

  boolean isByOrder() {
    return this == REMOVED || this == DISQUALIFIED;
  }
}
