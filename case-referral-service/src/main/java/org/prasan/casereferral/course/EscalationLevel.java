package org.prasan.casereferral.course;

/** Whom a referral reaches that an agency leaves lying, in this order. */
public enum EscalationLevel {
  AGENCY_HEAD,
  CHAIR,
  DEPARTMENT;

  public EscalationLevel higher() {
    return this == AGENCY_HEAD ? CHAIR : DEPARTMENT;
  }
}
