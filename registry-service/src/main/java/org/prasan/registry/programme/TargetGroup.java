package org.prasan.registry.programme;

/** Whom a programme is meant for; an officer judges whether a person belongs to it. */
public enum TargetGroup {
  CHILD,
  YOUTH,
  WORKING_AGE,
  OLDER,
  PERSON_WITH_DISABILITY,
  LOW_INCOME_FAMILY,
  DESTITUTE,
  DISASTER_VICTIM
}
