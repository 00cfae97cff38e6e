package org.prasan.registry.volunteer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.registry.CorrectionReason;
import org.prasan.registry.ReversalReason;

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

  /**
   * Says who the person is and since when, as it should have stood there.
   *
   * @param person without a number where the identity stays as it is
   * @param noIdReason null unless the person has neither number
   */
  record CorrectVolunteer(
      String volunteerId,
      CorrectionReason reason,
      Person person,
      @Nullable NoIdReason noIdReason,
      LocalDate registeredOn,
      @Nullable LocalDate trainedOn)
      implements VolunteerCommand {

    boolean namesIdentity() {
      return noIdReason != null || person.nationalId() != null || person.passportNo() != null;
    }
  }

  /** Takes an end back, as if it had never been. */
  record ReinstateVolunteer(String volunteerId, ReversalReason reason)
      implements VolunteerCommand {}
}
