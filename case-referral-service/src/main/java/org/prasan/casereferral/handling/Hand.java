package org.prasan.casereferral.handling;

import java.time.Instant;
import org.prasan.casereferral.vocabulary.Stamp;

/**
 * Whose hand changes a case, and when.
 *
 * @param owner whether it is the owner's, or that of somebody who covers for the owner
 * @param supervisor whether it is that of the district's supervisor or chair, or of the department
 *     where no centre works
 * @param chair the same without the supervisor
 */
public record Hand(Stamp stamp, boolean owner, boolean supervisor, boolean chair) {

  /** Of the service itself, which follows what happened. */
  public static Hand ofTheClock(Instant at) {
    return new Hand(Stamp.byClock(at), false, false, false);
  }

  public void mustBeOwnersOrSupervisors() {
    if (!owner && !supervisor) {
      throw new HandlingRefusal.NotOwnerNorSupervisor();
    }
  }

  /** Somebody else's case is not ended over their head. */
  public void mustEndIt() {
    if (!owner && !supervisor) {
      throw new HandlingRefusal.CaseOfColleague();
    }
  }

  public void mustBeSupervisors() {
    if (!supervisor) {
      throw new HandlingRefusal.NotSupervisor();
    }
  }
}
