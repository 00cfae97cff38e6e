package org.prasan.casereferral.handling;

/** What the words are for. */
public enum NoteKind {
  NOTE,
  FACT_FINDING,
  PLAN
}
