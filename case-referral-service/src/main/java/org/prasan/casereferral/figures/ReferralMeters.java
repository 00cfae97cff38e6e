package org.prasan.casereferral.figures;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.referral.Referrals;
import org.springframework.stereotype.Component;

/** What an operator has to be woken for: people who wait. */
@Component
class ReferralMeters implements MeterBinder {

  private final Cases cases;
  private final Referrals referrals;
  private final Clock clock;

  ReferralMeters(Cases cases, Referrals referrals, Clock clock) {
    this.cases = cases;
    this.referrals = referrals;
    this.clock = clock;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("cases.needing.action", cases, Cases::countNeedingAction)
        .description("Cases in which a need waits for its centre")
        .register(registry);
    Gauge.builder("notices.overdue", cases, all -> all.countNoticesOverdue(clock.instant()))
        .description("Cases of which somebody was not told in time that their data are held")
        .register(registry);
    Gauge.builder("referrals.overdue", referrals, all -> all.countOverdue(clock.instant()))
        .description("Referrals whose answer or result is later than its time limit")
        .register(registry);
  }
}
