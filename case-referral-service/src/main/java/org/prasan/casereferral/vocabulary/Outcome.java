package org.prasan.casereferral.vocabulary;

/** How a referral or a direct aid ended for the client. */
public enum Outcome {
  HELPED_FULL,
  HELPED_PART,
  REFERRED_ELSEWHERE,
  NOT_HELPED,
  CLIENT_DECLINED,
  COULD_NOT_CONTACT;

  public boolean helped() {
    return this == HELPED_FULL || this == HELPED_PART;
  }
}
