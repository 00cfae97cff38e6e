package org.prasan.casereferral.vocabulary;

/** Who told the centre, by the list of the 1300 system. */
public enum ReporterKind {
  SELF,
  AGENCY,
  GOOD_CITIZEN,
  RELATIVE
}
