package org.prasan.registry.volunteer;

/** A volunteer serves without a fixed term until the service ends. */
public enum VolunteerStatus {
  ACTIVE,
  ENDED
}
