package org.prasan.casereferral.referral;

/** Why an agency returns a referral; OTHER needs a text. */
public enum RejectionReason {
  AT_CAPACITY,
  NOT_ELIGIBLE,
  OUT_OF_AREA,
  WRONG_SERVICE,
  DUPLICATE,
  COULD_NOT_CONTACT,
  CLIENT_DECLINED,
  INSUFFICIENT_INFO,
  SAFETY,
  OTHER
}
