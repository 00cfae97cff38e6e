package org.prasan.messaging.outbox;

import java.time.Duration;

/**
 * How much a relay takes on.
 *
 * @param inFlight aggregates with an unacknowledged record at one time
 * @param lines aggregates held in memory; what exceeds it is left to the sweep
 * @param batch outboxes read by one sweep
 * @param sweepAge events younger than this are left to the process that wrote them
 */
public record RelayLimits(int inFlight, int lines, int batch, Duration sweepAge) {

  public static RelayLimits sweepingAfter(Duration sweepAge) {
    return new RelayLimits(1_000, 10_000, 2_000, sweepAge);
  }
}
