package org.prasan.casereferral.programme;

/** What one giving of a programme is counted in; only money has amounts. */
public enum AidUnit {
  BAHT_PER_TIME,
  BAHT_PER_MONTH,
  BAHT_PER_YEAR,
  IN_KIND
}
