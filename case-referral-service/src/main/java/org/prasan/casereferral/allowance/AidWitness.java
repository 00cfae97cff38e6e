package org.prasan.casereferral.allowance;

/** Knows whether what was reserved was given; every place in which aid is written down is one. */
public interface AidWitness {

  boolean holds(Grant grant);
}
