package org.prasan.casereferral.course;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it goes between an agency and the person it promised to help.
 *
 * @param missed appointments to which the person did not come
 * @param appointmentAt the next one, or the last that nobody said anything of
 * @param staleSince since when the agency's result or news is overdue
 */
public record Care(int missed, @Nullable Instant appointmentAt, @Nullable Instant staleSince) {

  public static final Care NONE = new Care(0, null, null);

  public Care scheduled(Instant at) {
    return new Care(missed, at, null);
  }

  public Care missedOne() {
    return new Care(missed + 1, null, null);
  }

  public Care heardOf() {
    return new Care(missed, appointmentAt, null);
  }

  public Care stale(Instant since) {
    return new Care(missed, appointmentAt, since);
  }
}
