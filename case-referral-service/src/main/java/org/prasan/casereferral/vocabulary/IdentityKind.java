package org.prasan.casereferral.vocabulary;

/** What a client could show to say who they are. */
public enum IdentityKind {
  NATIONAL_ID,
  PASSPORT,
  OTHER_DOCUMENT,
  NONE
}
