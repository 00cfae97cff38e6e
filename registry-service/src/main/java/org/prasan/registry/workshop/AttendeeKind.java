package org.prasan.registry.workshop;

/** In which capacity people attended. */
public enum AttendeeKind {
  MINISTRY_EXECUTIVE,
  COMMITTEE_MEMBER,
  AGENCY_REPRESENTATIVE
}
