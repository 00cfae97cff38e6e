package org.prasan.casereferral.vocabulary;

/** The three urgency words of the 1300 system; they set the clocks. */
public enum Urgency {
  NORMAL,
  URGENT,
  MOST_URGENT
}
