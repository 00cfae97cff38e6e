package org.prasan.casereferral.matching;

/** A case that may be about the same people: a hint for the centre, never a refusal. */
public record PossibleDuplicate(String caseId, String caseNo, Match match) {

  /** By what the two cases look alike, the surest first. */
  public enum Match {
    IDENTITY,
    NAME_AND_BIRTH_YEAR,
    NAME,
    FIRST_NAME_AND_BIRTH_YEAR
  }
}
