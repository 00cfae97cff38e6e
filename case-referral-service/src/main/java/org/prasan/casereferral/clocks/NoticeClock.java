package org.prasan.casereferral.clocks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.clocks.CaseClock.Escalation;

/**
 * Reminds of the people of a case who have to be told that their data are held, and tells the chair
 * and the department where nobody told them in time. Nothing puts it off: the day is the law's.
 *
 * @param countdown until the first of them has to be told
 * @param escalated whom it has told last
 */
public record NoticeClock(Countdown countdown, @Nullable Escalation escalated) {

  public Instant due() {
    return countdown.due();
  }

  @Nullable Instant nextAt() {
    return countdown.next();
  }

  /** Whom to tell now that the time is over. */
  public Escalation next() {
    return Escalation.after(escalated);
  }

  public NoticeClock escalated(Escalation to, Instant again) {
    return new NoticeClock(countdown.endedUntil(again), to);
  }

  public NoticeClock reminded(int percent) {
    return new NoticeClock(countdown.reminded(percent), escalated);
  }
}
