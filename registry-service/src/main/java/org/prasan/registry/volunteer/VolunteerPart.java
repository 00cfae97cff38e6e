package org.prasan.registry.volunteer;

/** What of an entry was corrected; never what it says. */
public enum VolunteerPart {
  NAME,
  IDENTITY,
  DATES
}
