package org.prasan.casereferral.reason;

/** Why a referral comes back without the agency's answer or result. */
public enum WithdrawalReason {
  NO_LONGER_NEEDED,
  HELPED_ELSEWHERE,
  CLIENT_DECLINED,
  CONSENT_WITHDRAWN,
  WRONG_AGENCY,
  AGENCY_SILENT,
  SAFETY,
  OTHER,
  AGENCY_CLOSED,
  INFO_NOT_SUPPLIED,
  DRAFT_LAPSED;

  /** The last ones are the service's own findings, which nobody chooses. */
  public boolean isChosen() {
    return compareTo(AGENCY_CLOSED) < 0;
  }
}
