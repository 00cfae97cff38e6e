package org.prasan.casereferral.clocks;

import java.time.Instant;

/**
 * A clock that has to act.
 *
 * @param version of the document in which it stands
 */
public record DueClock(String id, Instant at, long version) {

  /**
   * Names this very tick, so that of several instances one makes it. A duty that comes back brings
   * its old time with it, and that is another tick.
   */
  public String key() {
    return id + ":" + version + ":" + at.toEpochMilli();
  }
}
