package org.prasan.casereferral.vocabulary;

/** Why an agency that had accepted could not help, or not in full. */
public enum OutcomeReason {
  NO_BUDGET,
  NO_CAPACITY,
  NOT_ELIGIBLE,
  LIMIT_REACHED,
  NO_DOCUMENTS,
  WRONG_SERVICE,
  CLIENT_DECLINED,
  COULD_NOT_CONTACT,
  MOVED_AWAY,
  DECEASED,
  OTHER
}
