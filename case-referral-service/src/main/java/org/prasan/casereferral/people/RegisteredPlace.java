package org.prasan.casereferral.people;

/** Where a person stands in a house registration; rights to aid follow from it. */
public enum RegisteredPlace {
  /** Where the person lives. */
  SAME_AS_CURRENT,
  /** In a district of Bangkok that is told. */
  BANGKOK,
  /** In another province. */
  OTHER_PROVINCE,
  /** Nowhere, or in a central house registration. */
  NOWHERE,
  NOT_KNOWN
}
