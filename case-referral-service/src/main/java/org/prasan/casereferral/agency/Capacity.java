package org.prasan.casereferral.agency;

/** How much more an agency says it can take. */
public enum Capacity {
  OPEN,
  LIMITED,
  WAITLIST,
  FULL
}
