package org.prasan.registry.centre;

/** How far a centre's life has come; only {@link #DISSOLVED} is final. */
public enum CentreStatus {
  PROPOSED,
  COMMITTEE_APPOINTED,
  ESTABLISHED,
  SUSPENDED,
  DISSOLVED
}
