package org.prasan.casereferral.people;

/** Why a person has no name here: nobody is refused for want of one. */
public enum NoNameReason {
  NOT_KNOWN,
  NOT_TOLD,
  CANNOT_TELL
}
