package org.prasan.notification.message;

import java.util.Optional;
import org.prasan.notification.contact.Audience;

/** Which of an event's parties a notice is meant for. */
public enum Told {
  CENTRE_OFFICERS,
  AGENCY_OFFICERS,
  REPORTING_VOLUNTEER,
  DEPARTMENT,
  MINISTRY;

  /** Empty when the event has no such party: nobody but a volunteer's own cases has a reporter. */
  Optional<Audience> audience(Facts facts) {
    return switch (this) {
      case CENTRE_OFFICERS -> Optional.of(Audience.centreOfficersOf(facts.districtCode()));
      case AGENCY_OFFICERS -> Optional.ofNullable(facts.agencyId()).map(Audience::agencyOfficersOf);
      case REPORTING_VOLUNTEER -> Optional.ofNullable(facts.volunteerId()).map(Audience::volunteer);
      case DEPARTMENT -> Optional.of(Audience.department());
      case MINISTRY -> Optional.of(Audience.ministry());
    };
  }
}
