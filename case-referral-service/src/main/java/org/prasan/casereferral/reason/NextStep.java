package org.prasan.casereferral.reason;

/** What the centre does best with a need that an agency returned. */
public enum NextStep {
  ASK_ANOTHER_AGENCY,
  ASK_WITHIN_THE_AREA,
  CHOOSE_ANOTHER_SERVICE,
  REVIEW_THE_RIGHTS,
  LOOK_AT_THE_OTHER_REFERRAL,
  CHECK_HOW_TO_REACH,
  TALK_WITH_THE_PERSON,
  COMPLETE_AND_SEND_AGAIN,
  MAKE_SAFE_FIRST,
  READ_AND_DECIDE
}
