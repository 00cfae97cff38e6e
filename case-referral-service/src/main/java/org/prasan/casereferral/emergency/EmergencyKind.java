package org.prasan.casereferral.emergency;

/** What happened to many people at once. */
public enum EmergencyKind {
  FLOOD,
  FIRE,
  STORM,
  COLLAPSE,
  EPIDEMIC,
  COLD,
  OTHER
}
