package org.prasan.casereferral.volunteer;

import java.util.Map;
import org.prasan.conventions.problem.DomainException;

/** The caller is no volunteer any more, or none that this service has heard of. */
public final class VolunteerNotActiveRefusal extends DomainException {
  VolunteerNotActiveRefusal() {
    super("volunteer-not-active", 403, Map.of());
  }
}
