package org.prasan.casereferral.handling;

/** Why work on a case that had ended goes on. */
public enum ReopeningReason {
  PROBLEM_BACK,
  HELP_DID_NOT_LAST,
  NEW_PROBLEM,
  ENDED_BY_MISTAKE,
  OUTCOME_DISPUTED,
  OTHER
}
