package org.prasan.casereferral.vocabulary;

/** The five main problems of the 1300 system. */
public enum MainProblem {
  INCOME_AND_LIVELIHOOD,
  FAMILY_RELATIONS,
  VIOLENCE,
  HOMELESS_OR_BEGGING,
  HEALTH_OR_ACCIDENT
}
