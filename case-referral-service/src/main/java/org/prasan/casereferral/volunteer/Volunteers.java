package org.prasan.casereferral.volunteer;

import org.jspecify.annotations.Nullable;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.messaging.EventConsumers;
import org.prasan.messaging.Projection;
import org.springframework.stereotype.Component;

/** The volunteers this service has heard of. */
@Component
public class Volunteers {

  private final Projection<Volunteer> projection;

  Volunteers(EventConsumers consumers) {
    projection = consumers.projection("volunteers", Volunteer.class);
  }

  public Projection<Volunteer> projection() {
    return projection;
  }

  /** Whether it is an active volunteer of the district. */
  public boolean serve(String districtCode, String id) {
    return projection
        .find(id)
        .filter(it -> it.active() && it.districtCode().equals(districtCode))
        .isPresent();
  }

  /**
   * @throws VolunteerNotActiveRefusal when a volunteer's service ended or is not known here
   */
  public void requireActive(Caller caller) {
    boolean onlyVolunteer = caller.is(Role.VOLUNTEER) && !caller.is(Role.CENTRE_OFFICER);
    if (onlyVolunteer && !isActive(caller.volunteer())) {
      throw new VolunteerNotActiveRefusal();
    }
  }

  public boolean isActive(@Nullable String id) {
    return id != null && projection.find(id).filter(Volunteer::active).isPresent();
  }
}
