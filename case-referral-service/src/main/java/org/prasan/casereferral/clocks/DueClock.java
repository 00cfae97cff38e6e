package org.prasan.casereferral.clocks;

import java.time.Instant;

/** A clock that has to act. */
public record DueClock(String id, Instant at) {

  /** Names this very tick, so that of several instances one makes it. */
  public String key() {
    return id + ":" + at.toEpochMilli();
  }
}
