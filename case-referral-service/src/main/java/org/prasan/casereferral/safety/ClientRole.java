package org.prasan.casereferral.safety;

/** What a person is in the case. */
public enum ClientRole {
  PERSON_IN_HARDSHIP,
  VICTIM,
  SUSPECTED_OFFENDER,
  CHILD,
  CARER,
  HOUSEHOLD_HEAD,
  OTHER
}
