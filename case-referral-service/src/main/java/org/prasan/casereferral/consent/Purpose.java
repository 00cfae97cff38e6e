package org.prasan.casereferral.consent;

/** What data are shared for; an agency sees them for REFERRAL alone. */
public enum Purpose {
  REFERRAL,
  FOLLOW_UP,
  RESEARCH
}
