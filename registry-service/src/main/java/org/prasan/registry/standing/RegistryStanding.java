package org.prasan.registry.standing;

import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.conventions.security.Standing;
import org.prasan.registry.agency.Agencies;
import org.prasan.registry.volunteer.Volunteers;
import org.springframework.stereotype.Component;

/** Who is no serving volunteer and the officer of a closed agency come with a token in vain. */
@Component
final class RegistryStanding implements Standing {

  private final Volunteers volunteers;
  private final Agencies agencies;

  RegistryStanding(Volunteers volunteers, Agencies agencies) {
    this.volunteers = volunteers;
    this.agencies = agencies;
  }

  @Override
  public Caller now(Caller caller) {
    Caller now = caller;
    String volunteer = caller.volunteer();
    if (caller.is(Role.VOLUNTEER) && (volunteer == null || !volunteers.serves(volunteer))) {
      now = now.without(Role.VOLUNTEER);
    }
    String agency = caller.agency();
    if (caller.is(Role.AGENCY_OFFICER) && agency != null && agencies.closed(agency)) {
      now = now.without(Role.AGENCY_OFFICER);
    }
    return now;
  }
}
