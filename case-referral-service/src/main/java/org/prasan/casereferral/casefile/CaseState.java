package org.prasan.casereferral.casefile;

/** Where a case stands, by the words of the 1300 system. */
public enum CaseState {
  WAITING_ASSIGNMENT,
  UNDER_CONSIDERATION,
  REFERRED,
  AID_REPORTED,
  AID_COMPLETED,
  PROBLEM_ENDED,
  DUPLICATE,
  NOT_A_CASE;

  public boolean isFinal() {
    return this == PROBLEM_ENDED || this == DUPLICATE || this == NOT_A_CASE;
  }
}
