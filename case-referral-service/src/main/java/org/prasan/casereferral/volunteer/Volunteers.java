package org.prasan.casereferral.volunteer;

import org.jspecify.annotations.Nullable;
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

  public boolean isActive(@Nullable String id) {
    return id != null && projection.find(id).filter(Volunteer::active).isPresent();
  }
}
