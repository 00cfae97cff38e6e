package org.prasan.casereferral.need;

/**
 * Where one need stands; OPEN means that the centre has to act, ENTERED_IN_ERROR that it never was.
 */
public enum NeedState {
  OPEN,
  REFERRED,
  OUTCOME,
  UNMET,
  ENTERED_IN_ERROR;

  boolean isSettled() {
    return this == OUTCOME || this == UNMET;
  }
}
