package org.prasan.casereferral.course;

import java.time.Instant;

/** Whom the clock tells next that a referral lies too long, and when. */
public record NextEscalation(EscalationLevel to, Instant at) {

  public boolean isDue(Instant now) {
    return !at.isAfter(now);
  }
}
