package org.prasan.casereferral.people;

/** Why what is held of a person was changed. */
public enum CorrectionReason {
  TOLD_ANEW,
  WRITTEN_WRONG,
  HAS_CHANGED
}
