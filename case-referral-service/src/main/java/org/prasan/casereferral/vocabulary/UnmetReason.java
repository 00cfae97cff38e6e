package org.prasan.casereferral.vocabulary;

/** Why no help could be found for a need. */
public enum UnmetReason {
  NO_SERVICE,
  NO_CAPACITY,
  NO_BUDGET,
  NOT_ELIGIBLE,
  LIMIT_REACHED,
  NO_DOCUMENTS,
  ALL_AGENCIES_DECLINED,
  CLIENT_DECLINED,
  COULD_NOT_CONTACT,
  MOVED_AWAY,
  DECEASED,
  OTHER
}
