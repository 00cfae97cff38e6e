package org.prasan.registry.volunteer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** All that can be asked of a volunteer's entry. */
public sealed interface VolunteerCommand {

  /** Enters a person; {@code trainedOn} is empty until the basic course is passed. */
  record RegisterVolunteer(
      String districtCode,
      Person person,
      @Nullable NoIdReason noIdReason,
      LocalDate registeredOn,
      @Nullable LocalDate trainedOn)
      implements VolunteerCommand {}

  record EndVolunteer(String volunteerId, EndReason reason, LocalDate endedOn)
      implements VolunteerCommand {}
}
