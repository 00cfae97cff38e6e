package org.prasan.casereferral.standing;

import org.prasan.casereferral.volunteer.Volunteers;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Judgement;
import org.prasan.conventions.security.Role;
import org.springframework.stereotype.Component;

/** Tells callers what this service has heard of them, beside what their tokens say. */
@Component
final class CaseJudgement implements Judgement {

  private final CaseScope scope;
  private final Volunteers volunteers;

  CaseJudgement(CaseScope scope, Volunteers volunteers) {
    this.scope = scope;
    this.volunteers = volunteers;
  }

  @Override
  public Caller of(Caller caller) {
    Caller now = scope.standing(caller);
    if (caller.is(Role.AGENCY_OFFICER) && caller.agency() != null && now.agency() == null) {
      now = now.without(Role.AGENCY_OFFICER);
    }
    if (caller.is(Role.VOLUNTEER) && !volunteers.isActive(caller.volunteer())) {
      now = now.without(Role.VOLUNTEER);
    }
    return now;
  }
}
