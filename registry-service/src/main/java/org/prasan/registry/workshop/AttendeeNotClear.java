package org.prasan.registry.workshop;

import java.util.Map;
import org.prasan.registry.RegistryRefusal;

/** A line must be one committee member by id, one agency by id, or a number of people. */
public final class AttendeeNotClear extends RegistryRefusal {
  public AttendeeNotClear() {
    super("attendee-not-clear", "attendees", Map.of());
  }
}
