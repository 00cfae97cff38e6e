package org.prasan.casereferral.opening;

/** Why a neighbour helps with a queue. */
public enum OpeningReason {
  DISASTER,
  STAFF_SHORT,
  CENTRE_CLOSED
}
