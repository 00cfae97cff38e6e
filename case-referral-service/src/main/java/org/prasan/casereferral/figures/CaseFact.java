package org.prasan.casereferral.figures;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.InboundEvent;

/**
 * What figures read of the events of a case, whichever it is. Codes stay texts: one that is new is
 * counted under its name.
 *
 * @param needState state of the need after the event, where the event says it
 */
public record CaseFact(
    String districtCode,
    @Nullable List<String> restrictedTo,
    @Nullable String channel,
    @Nullable String urgency,
    @Nullable String ageBand,
    @Nullable List<OpenedNeed> needs,
    @Nullable String needId,
    @Nullable String dimension,
    @Nullable String needState,
    @Nullable String outcome,
    @Nullable String aidId,
    @Nullable String programme,
    @Nullable Long amountSatang,
    @Nullable String selfReliance,
    @Nullable Integer days,
    @Nullable String as,
    @Nullable String state,
    @Nullable String clock) {

  /** A need as its case was opened with it. */
  public record OpenedNeed(String needId, String dimension) {}

  /** An event of a case, read. */
  public record Told(String type, Instant at, CaseFact fact) {
    public static Told of(InboundEvent event) {
      return new Told(event.type(), event.time(), event.as(CaseFact.class));
    }
  }
}
