package org.prasan.casereferral.handling;

/** Why something that was written down is taken back. */
public enum ReversalReason {
  ENTERED_BY_MISTAKE,
  WRONG_PERSON,
  NOT_RECEIVED,
  PERSON_DISAGREES,
  NEW_FACTS,
  OTHER
}
