package org.prasan.registry.agency;

/** A closed agency stays on record: past referrals point to it. */
public enum AgencyStatus {
  OPEN,
  CLOSED
}
