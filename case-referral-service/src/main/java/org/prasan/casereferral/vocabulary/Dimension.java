package org.prasan.casereferral.vocabulary;

/** The five dimensions of the family logbook. */
public enum Dimension {
  INCOME,
  HOUSING,
  HEALTH,
  EDUCATION,
  ACCESS
}
