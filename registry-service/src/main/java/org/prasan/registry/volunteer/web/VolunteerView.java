package org.prasan.registry.volunteer.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.Stored;
import org.prasan.registry.volunteer.EndReason;
import org.prasan.registry.volunteer.Volunteer;
import org.prasan.registry.volunteer.VolunteerStatus;
import org.prasan.thai.ThaiName;

/**
 * A volunteer as readers get it.
 *
 * @param name only for those who may see it, and as long as it was not erased
 */
record VolunteerView(
    String id,
    String districtCode,
    String registrationNo,
    VolunteerStatus state,
    LocalDate registeredOn,
    @Nullable LocalDate trainedOn,
    @Nullable EndReason endReason,
    @Nullable LocalDate endedOn,
    @Nullable Name name,
    long version) {

  /** Title, first name and, for most people, a surname. */
  record Name(String title, String firstName, @Nullable String lastName) {

    static @Nullable Name of(@Nullable ThaiName name) {
      return name == null ? null : new Name(name.title(), name.firstName(), name.lastName());
    }

    @Override
    public String toString() {
      return "Name[…]";
    }
  }

  static VolunteerView of(Stored<Volunteer> stored, @Nullable ThaiName name) {
    Volunteer volunteer = stored.state();
    return new VolunteerView(
        stored.id(),
        volunteer.of().districtCode(),
        volunteer.registrationNo(),
        volunteer.status(),
        volunteer.registeredOn(),
        volunteer.trainedOn(),
        volunteer.endReason(),
        volunteer.endedOn(),
        Name.of(name),
        stored.version());
  }
}
