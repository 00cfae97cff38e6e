package org.prasan.casereferral.figures;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.safety.Audience;
import org.prasan.messaging.Projection.Counted;

/**
 * A case as far as figures know it, folded from its events, and all that it adds to them.
 *
 * @param phase {@code WAITING_ASSIGNMENT}, {@link #IN_HAND}, {@link #REOPENED}, or the state in
 *     which it ended
 * @param overdue clocks whose time is over
 */
public record CaseTally(
    String districtCode,
    @Nullable List<String> restrictedTo,
    String urgency,
    String ageBand,
    String phase,
    Instant stateSince,
    Map<String, NeedTally> needs,
    Set<String> overdue,
    Made made)
    implements Counted {

  static final String WAITING = "WAITING_ASSIGNMENT";
  static final String IN_HAND = "IN_HAND";
  static final String REOPENED = "UNDER_CONSIDERATION";

  public CaseTally {
    needs = Map.copyOf(needs);
    overdue = Set.copyOf(overdue);
  }

  @Override
  public Map<Counter, Map<String, Long>> counts() {
    return made.in(CountedArea.of(districtCode, audience()));
  }

  CaseTally with(Made next) {
    return new CaseTally(
        districtCode, restrictedTo, urgency, ageBand, phase, stateSince, needs, overdue, next);
  }

  CaseTally since(Instant at) {
    return new CaseTally(
        districtCode, restrictedTo, urgency, ageBand, phase, at, needs, overdue, made);
  }

  private List<String> audience() {
    return phase.equals(WAITING) ? Audience.waiting(restrictedTo) : Audience.of(restrictedTo);
  }

  /** By the words of the 1300 system; while it is in hand, it follows from the needs. */
  public String state() {
    return phase.equals(IN_HAND) ? following(needs.values()) : phase;
  }

  private static String following(Collection<NeedTally> needs) {
    if (needs.stream().anyMatch(need -> need.state().equals(NeedTally.REFERRED))) {
      return "REFERRED";
    }
    boolean settled = needs.stream().allMatch(NeedTally::isSettled);
    if (settled && needs.stream().anyMatch(NeedTally::wasHelped)) {
      return "AID_COMPLETED";
    }
    return !settled && needs.stream().anyMatch(NeedTally::hasReport)
        ? "AID_REPORTED"
        : "UNDER_CONSIDERATION";
  }
}
