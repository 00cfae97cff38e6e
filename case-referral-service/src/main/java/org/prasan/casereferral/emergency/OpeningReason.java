package org.prasan.casereferral.emergency;

/** Why a neighbour helps with a queue. */
public enum OpeningReason {
  DISASTER,
  STAFF_SHORT,
  CENTRE_CLOSED
}
