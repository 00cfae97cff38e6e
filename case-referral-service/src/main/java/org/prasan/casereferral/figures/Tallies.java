package org.prasan.casereferral.figures;

import java.util.ArrayList;
import java.util.List;
import org.prasan.messaging.EventConsumers;
import org.prasan.messaging.Projection;
import org.prasan.messaging.Projection.Counted;
import org.prasan.messaging.Projection.Counted.Counts;
import org.springframework.stereotype.Component;

/** What figures know of each case and referral, and the counters that it adds up to. */
@Component
public class Tallies {

  private final Projection<CaseTally> cases;
  private final Projection<ReferralTally> referrals;

  Tallies(EventConsumers consumers) {
    cases = consumers.projection("figure_cases", CaseTally.class);
    referrals = consumers.projection("figure_referrals", ReferralTally.class);
  }

  public Projection<CaseTally> cases() {
    return cases;
  }

  public Projection<ReferralTally> referrals() {
    return referrals;
  }

  List<Counts> counts(Counted.Wanted wanted) {
    var all = new ArrayList<>(cases.counts(wanted));
    all.addAll(referrals.counts(wanted));
    return all;
  }
}
