package org.prasan.casereferral.vocabulary;

/** How a case reached the centre. */
public enum Channel {
  WALK_IN,
  VOLUNTEER,
  PHONE_1300,
  ONLINE,
  AGENCY,
  OTHER
}
