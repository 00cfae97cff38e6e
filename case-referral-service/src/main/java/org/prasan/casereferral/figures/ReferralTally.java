package org.prasan.casereferral.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.safety.Audience;
import org.prasan.messaging.Projection.Counted;

/**
 * A referral as far as figures know it, folded from its events, and all that it adds to them.
 *
 * @param overdue whether the time for the agency's next step is over
 */
public record ReferralTally(
    String districtCode,
    String agencyId,
    @Nullable List<String> restrictedTo,
    String state,
    Instant since,
    boolean claimed,
    boolean overdue,
    @Nullable String outcome,
    Made made)
    implements Counted {

  @Override
  public Map<Counter, Map<String, Long>> counts() {
    var areas = new ArrayList<>(CountedArea.of(districtCode, Audience.of(restrictedTo)));
    areas.add(CountedArea.ofAgency(agencyId));
    return made.in(areas);
  }

  ReferralTally with(Made next) {
    return new ReferralTally(
        districtCode, agencyId, restrictedTo, state, since, claimed, overdue, outcome, next);
  }
}
