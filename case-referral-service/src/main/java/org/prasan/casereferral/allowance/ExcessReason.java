package org.prasan.casereferral.allowance;

/** Why the department lets a person have more than a programme's limit. */
public enum ExcessReason {
  SECOND_CRISIS,
  DISASTER,
  LIFE_IN_DANGER,
  CHILD_AT_RISK,
  LARGE_HOUSEHOLD,
  OTHER
}
