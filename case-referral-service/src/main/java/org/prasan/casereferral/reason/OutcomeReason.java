package org.prasan.casereferral.reason;

/** Why an agency that had accepted did not help, or not in full. */
public enum OutcomeReason {
  NO_BUDGET,
  NO_STAFF,
  NO_SERVICE,
  NOT_ELIGIBLE,
  DOCUMENTS_MISSING,
  CLIENT_MOVED,
  CLIENT_DIED,
  HELPED_ELSEWHERE,
  OTHER
}
