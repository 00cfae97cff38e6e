package org.prasan.registry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.security.Caller;

/**
 * Who put an entry right, when and why, so that what stood there before can be kept beside it.
 *
 * @param corrected why it reads otherwise; null where an end was taken back
 * @param reversed why the end was taken back; null where the entry was corrected
 */
public record PutRight(
    Instant at,
    String by,
    @Nullable CorrectionReason corrected,
    @Nullable ReversalReason reversed) {

  public static PutRight corrected(CorrectionReason reason, Caller caller, Instant now) {
    return new PutRight(asStored(now), caller.subject(), reason, null);
  }

  public static PutRight reversed(ReversalReason reason, Caller caller, Instant now) {
    return new PutRight(asStored(now), caller.subject(), null, reason);
  }

  private static Instant asStored(Instant now) {
    return now.truncatedTo(ChronoUnit.MILLIS);
  }
}
