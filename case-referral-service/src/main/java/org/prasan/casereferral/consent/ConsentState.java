package org.prasan.casereferral.consent;

/** Where a consent stands; that it expired is judged by the day and never stored. */
public enum ConsentState {
  REQUESTED,
  GIVEN,
  REFUSED,
  /** A decision followed the request. */
  ANSWERED,
  RENEWED,
  WITHDRAWN,
  EXPIRED
}
