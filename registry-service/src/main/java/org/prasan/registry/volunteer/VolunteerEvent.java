package org.prasan.registry.volunteer;

import java.time.LocalDate;
import org.prasan.messaging.EventType;
import org.prasan.messaging.Says;
import org.prasan.messaging.Topic;

/** All that a volunteer's entry can say; never who the person is. */
@Topic(value = "registry.volunteer-events", key = "volunteerId")
public sealed interface VolunteerEvent {

  @EventType(
      value = "registry.volunteer-registered.v1",
      says = "A person became a registered volunteer of a district.",
      when = "a volunteer was registered")
  record VolunteerRegistered(
      VolunteerRef of,
      @Says(value = "Number on the volunteer card.", pattern = "^[0-9]{1,14}/[0-9]{4}$")
          String registrationNo,
      @Says("Day of the registration.") LocalDate registeredOn)
      implements VolunteerEvent {}

  @EventType(
      value = "registry.volunteer-ended.v1",
      says = "A volunteer is no longer one.",
      when = "a volunteer's service ended")
  record VolunteerEnded(
      VolunteerRef of,
      @Says("Why.") EndReason reason,
      @Says("Last day as a volunteer.") LocalDate endedOn)
      implements VolunteerEvent {}
}
