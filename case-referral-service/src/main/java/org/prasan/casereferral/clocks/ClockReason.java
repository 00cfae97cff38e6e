package org.prasan.casereferral.clocks;

/** Why a clock stands still or runs longer. */
public enum ClockReason {
  PERSON_ASKED,
  PERSON_IN_HOSPITAL,
  PERSON_AWAY,
  DOCUMENTS_AWAITED,
  VISIT_ARRANGED,
  AGENCY_ARRANGED,
  DISASTER
}
