package org.prasan.registry.volunteer;

import java.time.LocalDate;
import java.util.List;
import org.prasan.messaging.EventType;
import org.prasan.messaging.Says;
import org.prasan.messaging.Topic;
import org.prasan.registry.CorrectionReason;
import org.prasan.registry.ReversalReason;

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

  @EventType(
      value = "registry.volunteer-corrected.v1",
      says = "What the register says of a volunteer was corrected.",
      when = "name, identity or dates in an entry were corrected")
  record VolunteerCorrected(
      VolunteerRef of,
      @Says("Why.") CorrectionReason reason,
      @Says("What was corrected.") List<VolunteerPart> parts,
      @Says("Day of the registration, as it holds now.") LocalDate registeredOn)
      implements VolunteerEvent {}

  @EventType(
      value = "registry.volunteer-reinstated.v1",
      says = "The end of a volunteer's service was taken back.",
      when = "a volunteer's end was taken back")
  record VolunteerReinstated(VolunteerRef of, @Says("Why.") ReversalReason reason)
      implements VolunteerEvent {}
}
