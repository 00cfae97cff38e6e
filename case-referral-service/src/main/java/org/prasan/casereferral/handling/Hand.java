package org.prasan.casereferral.handling;

import java.time.Instant;
import org.prasan.casereferral.vocabulary.Stamp;

/**
 * Whose hand changes a case, and when.
 *
 * @param owner whether it is the owner's, or that of somebody who covers for the owner
 * @param supervisor whether it is that of the district's supervisor or chair, or of the department
 *     where no centre works
 */
public record Hand(Stamp stamp, boolean owner, boolean supervisor) {

  /** Of the service itself, which follows what happened. */
  public static Hand ofTheClock(Instant at) {
    return new Hand(Stamp.byClock(at), false, false);
  }

  public void mustBeOwnersOrSupervisors() {
    if (!owner && !supervisor) {
      throw new HandlingRefusal.NotOwnerNorSupervisor();
    }
  }

  public void mustBeSupervisors() {
    if (!supervisor) {
      throw new HandlingRefusal.NotSupervisor();
    }
  }
}
