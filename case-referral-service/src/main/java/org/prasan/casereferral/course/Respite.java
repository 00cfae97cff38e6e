package org.prasan.casereferral.course;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.clocks.ClockReason;
import org.prasan.casereferral.clocks.Countdown;

/**
 * Time that an agency was given beside its own.
 *
 * @param pauses how often the clock stood still, for a question or by the centre's will
 * @param resting what is left of the agency's clock while it waits for an answer
 * @param pause the centre's, while it lasts
 */
public record Respite(
    int pauses, int extensions, @Nullable Countdown resting, @Nullable Pause pause) {

  public static final Respite NONE = new Respite(0, 0, null, null);
  private static final int MOST = 2;

  /** By which {@code countdown} was moved already, and can be moved back. */
  public record Pause(Instant from, Instant until, ClockReason reason) {}

  public boolean mayPause() {
    return pauses < MOST;
  }

  public boolean mayExtend() {
    return extensions < MOST;
  }

  public Respite asking(@Nullable Countdown left) {
    return new Respite(pauses + 1, extensions, left, null);
  }

  public Respite paused(Pause next) {
    return new Respite(pauses + 1, extensions, null, next);
  }

  public Respite resumed() {
    return new Respite(pauses, extensions, null, null);
  }

  public Respite extended() {
    return new Respite(pauses, extensions + 1, null, pause);
  }

  public boolean isPaused(Instant now) {
    return pause != null && pause.until().isAfter(now);
  }
}
