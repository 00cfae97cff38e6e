package org.prasan.local.journey;

/** What becomes of a case: how each agency that is asked in turn replies. */
enum Story {
  /** Nobody looks at it until its clock ends; it is referred on and helped. */
  NOBODY_LOOKED(10, Reply.IGNORE, Reply.HELP),
  /** Nobody looks at it, and there is nobody else to ask. */
  UNMET(3, Reply.IGNORE, Reply.NONE),
  /** Somebody claims it and then leaves it lying. */
  LEFT_LYING(3, Reply.CLAIM_ONLY, Reply.HELP),
  HELPED(58, Reply.HELP, Reply.HELP),
  HELPED_IN_PART(9, Reply.HELP_IN_PART, Reply.HELP),
  /** The first agency returns it with a reason. */
  REFERRED_ON(14, Reply.REJECT, Reply.HELP),
  /** The centre finds a better place before the first agency answered. */
  WITHDRAWN(3, Reply.WITHDRAW, Reply.HELP);

  /** What happens to one referral. */
  enum Reply {
    HELP,
    HELP_IN_PART,
    REJECT,
    IGNORE,
    CLAIM_ONLY,
    WITHDRAW,
    /** The need is not referred again but declared unmet. */
    NONE
  }

  private final int share;
  private final Reply first;
  private final Reply later;

  Story(int share, Reply first, Reply later) {
    this.share = share;
    this.first = first;
    this.later = later;
  }

  /**
   * @param percent from 0 to 99
   */
  static Story at(int percent) {
    return Seed.at(percent, values(), story -> story.share);
  }

  /**
   * @param hop 1 for the first agency that is asked
   */
  Reply reply(int hop) {
    return hop == 1 ? first : later;
  }

  boolean waitsForClock() {
    return first == Reply.IGNORE || first == Reply.CLAIM_ONLY;
  }
}
