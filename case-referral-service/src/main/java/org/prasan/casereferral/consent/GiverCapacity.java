package org.prasan.casereferral.consent;

/** In which capacity somebody consents; all but SELF speak for the person (PDPA s.20). */
public enum GiverCapacity {
  SELF,
  /** Holds parental responsibility for a minor. */
  GUARDIAN,
  /** Custodian of an incompetent person. */
  CUSTODIAN,
  /** Curator of a quasi-incompetent person. */
  CURATOR
}
