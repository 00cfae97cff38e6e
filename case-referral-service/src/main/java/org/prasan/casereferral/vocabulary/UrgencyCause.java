package org.prasan.casereferral.vocabulary;

/** Why a case is more urgent than whoever reported it said. */
public enum UrgencyCause {
  SUICIDE_RISK,
  OFFENDER_AT_HOME,
  CHILD_ABUSE
}
