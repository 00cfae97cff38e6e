package org.prasan.casereferral.handling;

/** What was put right. */
public enum CorrectionKind {
  OWNER,
  URGENCY,
  NEED_ENTERED_IN_ERROR,
  CLIENT_ENTERED_IN_ERROR,
  AID_REVERSED,
  OUTCOME_REVERSED,
  DISMISSAL_REVERSED,
  CHILD_REPORT_REVERSED,
  REOPENED
}
