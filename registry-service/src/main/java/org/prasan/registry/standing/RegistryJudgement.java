package org.prasan.registry.standing;

import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Judgement;
import org.prasan.conventions.security.Role;
import org.prasan.registry.centre.Centres;
import org.springframework.stereotype.Component;

/** Tells callers what the register says of them, beside what their tokens do. */
@Component
final class RegistryJudgement implements Judgement {

  private final RegistryStanding standing;
  private final Centres centres;

  RegistryJudgement(RegistryStanding standing, Centres centres) {
    this.standing = standing;
    this.centres = centres;
  }

  @Override
  public Caller of(Caller caller) {
    Caller now = standing.now(caller);
    return now.is(Role.CENTRE_OFFICER) ? centres.within(now) : now;
  }
}
