package org.prasan.casereferral.need;

/** Where one need stands; OPEN means that the centre has to act. */
public enum NeedState {
  OPEN,
  REFERRED,
  OUTCOME,
  UNMET;

  boolean isSettled() {
    return this == OUTCOME || this == UNMET;
  }
}
