package org.prasan.casereferral.vocabulary;

/** The twelve risk checks of intake; NONE excludes the others. */
public enum RiskCheck {
  NONE,
  INFECTIOUS_DISEASE,
  ABORTION_OR_ABANDONMENT,
  MENTAL_HEALTH,
  HARM_TO_OTHERS,
  IMPROPER_CARE,
  REPEATED_SEXUAL_ABUSE,
  REFUSES_TREATMENT,
  TRAFFICKING,
  DRUG_USE,
  CRIME,
  SUICIDE_RISK
}
