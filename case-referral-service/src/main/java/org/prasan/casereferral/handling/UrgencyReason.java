package org.prasan.casereferral.handling;

/** Why a case is more or less urgent than before. */
public enum UrgencyReason {
  RISK_FOUND,
  RISK_OVER,
  NEW_FACTS,
  ENTERED_BY_MISTAKE,
  OTHER
}
