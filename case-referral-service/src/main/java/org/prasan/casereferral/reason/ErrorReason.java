package org.prasan.casereferral.reason;

/** Why a referral should never have been entered. */
public enum ErrorReason {
  WRONG_PERSON,
  WRONG_NEED,
  WRONG_AGENCY,
  ENTERED_TWICE,
  TRIAL,
  OTHER
}
