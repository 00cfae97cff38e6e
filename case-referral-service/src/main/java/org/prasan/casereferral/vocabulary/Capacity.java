package org.prasan.casereferral.vocabulary;

/** How much more an agency says it can take. */
public enum Capacity {
  OPEN,
  LIMITED,
  WAITLIST,
  FULL
}
