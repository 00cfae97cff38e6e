package org.prasan.registry.centre;

/** Coded, because the reason travels in an event and appears on the public verification page. */
public enum SuspensionReason {
  COMMITTEE_TERM_ENDED,
  PREMISES_UNAVAILABLE,
  UNDER_INQUIRY,
  OTHER
}
