package org.prasan.casereferral.vocabulary;

/** How a referral or a direct aid ended for the client. */
public enum Outcome {
  HELPED_FULL,
  HELPED_PART,
  REFERRED_ELSEWHERE,
  NOT_HELPED,
  CLIENT_DECLINED,
  COULD_NOT_CONTACT;

  /** Whether the need is over: the person was helped, or wants no help. */
  public boolean settles() {
    return helped() || this == CLIENT_DECLINED;
  }

  public boolean helped() {
    return this == HELPED_FULL || this == HELPED_PART;
  }
}
