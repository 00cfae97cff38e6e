package org.prasan.registry.volunteer;

import java.time.LocalDate;

/** All that a volunteer's entry can say; never who the person is. */
public sealed interface VolunteerEvent {

  String volunteerId();

  record VolunteerRegistered(
      String volunteerId, String districtCode, String registrationNo, LocalDate registeredOn)
      implements VolunteerEvent {}

  record VolunteerEnded(
      String volunteerId, String districtCode, EndReason reason, LocalDate endedOn)
      implements VolunteerEvent {}
}
