package org.prasan.casereferral.reason;

/** What is not as the agency reported it. */
public enum DisputeReason {
  NO_HELP_CAME,
  HELP_INCOMPLETE,
  NOT_WHAT_WAS_ASKED,
  NEVER_CONTACTED,
  OTHER
}
