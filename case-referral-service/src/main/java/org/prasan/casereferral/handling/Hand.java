package org.prasan.casereferral.handling;

import org.prasan.casereferral.vocabulary.Stamp;

/**
 * Whose hand changes a case, and when.
 *
 * @param owner whether it is the owner's, or that of somebody who covers for the owner
 * @param supervisor whether it is that of the district's supervisor or chair, or of the department
 *     where no centre works
 */
public record Hand(Stamp stamp, boolean owner, boolean supervisor) {

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
