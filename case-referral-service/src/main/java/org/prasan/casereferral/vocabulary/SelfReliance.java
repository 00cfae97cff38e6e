package org.prasan.casereferral.vocabulary;

/** How far a household has come, from surviving to lasting. */
public enum SelfReliance {
  SURVIVAL,
  SUFFICIENCY,
  SUSTAINABILITY
}
