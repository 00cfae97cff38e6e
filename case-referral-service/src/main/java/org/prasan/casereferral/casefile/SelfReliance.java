package org.prasan.casereferral.casefile;

/** How far a household has come, from surviving to lasting. */
public enum SelfReliance {
  SURVIVAL,
  SUFFICIENCY,
  SUSTAINABILITY
}
