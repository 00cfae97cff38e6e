package org.prasan.casereferral.referral;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.prasan.casereferral.clocks.ClockSweep;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the due clocks of referrals act. */
@Component
class ReferralClock implements MeterBinder {

  private final ClockSweep clocks;

  ReferralClock(
      Referrals referrals, ReferralCommandHandler handler, ClockProperties settings, Clock clock) {
    clocks =
        new ClockSweep("referrals", referrals::due, handler::handle, settings.sweepEvery(), clock);
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    clocks.bindTo(registry);
  }

  /**
   * At a fixed rate, which has a thread of its own: other scheduled tasks may wait for a broker.
   */
  @Scheduled(fixedRateString = "${prasan.case-referral.clocks.sweep-every}")
  void sweep() {
    clocks.sweep();
  }
}
