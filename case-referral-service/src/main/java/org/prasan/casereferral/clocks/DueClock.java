package org.prasan.casereferral.clocks;

import java.time.Instant;

/**
 * A clock that has to act.
 *
 * @param version of the document that was found to be due: a clock may begin anew with a moment at
 *     which it has acted before
 */
public record DueClock(String id, Instant at, long version) {

  /** Names this very tick, so that of several instances one makes it. */
  public String key() {
    return id + ":" + at.toEpochMilli() + ":" + version;
  }
}
