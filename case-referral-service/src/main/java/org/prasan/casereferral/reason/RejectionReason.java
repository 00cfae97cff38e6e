package org.prasan.casereferral.reason;

/** Why an agency returns a referral, each naming its next step; OTHER needs a text. */
public enum RejectionReason {
  AT_CAPACITY(NextStep.ASK_ANOTHER_AGENCY),
  NOT_ELIGIBLE(NextStep.REVIEW_THE_RIGHTS),
  OUT_OF_AREA(NextStep.ASK_WITHIN_THE_AREA),
  WRONG_SERVICE(NextStep.CHOOSE_ANOTHER_SERVICE),
  DUPLICATE(NextStep.LOOK_AT_THE_OTHER_REFERRAL),
  COULD_NOT_CONTACT(NextStep.CHECK_HOW_TO_REACH),
  CLIENT_DECLINED(NextStep.TALK_WITH_THE_PERSON),
  INSUFFICIENT_INFO(NextStep.COMPLETE_AND_SEND_AGAIN),
  SAFETY(NextStep.MAKE_SAFE_FIRST),
  OTHER(NextStep.READ_AND_DECIDE);

  private final NextStep next;

  RejectionReason(NextStep next) {
    this.next = next;
  }

  public NextStep next() {
    return next;
  }
}
