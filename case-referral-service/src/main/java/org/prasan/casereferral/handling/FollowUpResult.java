package org.prasan.casereferral.handling;

/** How people fared since their problem ended. */
public enum FollowUpResult {
  BETTER,
  UNCHANGED,
  WORSE,
  NOT_FOUND,
  MOVED_AWAY,
  DECLINED,
  DECEASED;

  /** Whether the people were met, so that their self-reliance is known. */
  public boolean met() {
    return this == BETTER || this == UNCHANGED || this == WORSE;
  }
}
