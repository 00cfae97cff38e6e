package org.prasan.registry.volunteer;

import java.time.Clock;
import java.time.Duration;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.RateLimit;
import org.prasan.conventions.security.SecurityEvent;
import org.prasan.conventions.security.SecurityLog;
import org.springframework.stereotype.Component;

/** Writes down each look-up of a person by number, and lets an officer make few of them an hour. */
@Component
class LookUps {

  private final SecurityLog security;
  private final RateLimit limit;

  LookUps(VolunteerProperties settings, SecurityLog security, Clock clock) {
    this.security = security;
    this.limit = RateLimit.of(settings.registrationsPerHour(), Duration.ofHours(1), clock);
  }

  void note(Caller caller) {
    if (!caller.seesEverything()) {
      limit.acquire(caller.subject());
    }
    security.record(SecurityEvent.MATCHED, caller, "volunteers");
  }
}
