package org.prasan.casereferral.timekeeping;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.prasan.casereferral.casefile.CaseCommandHandler;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.clocks.CaseClockProperties;
import org.prasan.casereferral.clocks.ClockSweep;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the due clocks of cases act. */
@Component
class CaseSweep implements MeterBinder {

  private final ClockSweep clocks;

  CaseSweep(Cases cases, CaseCommandHandler handler, CaseClockProperties settings, Clock clock) {
    clocks = new ClockSweep("cases", cases::due, handler::handle, settings.sweepEvery(), clock);
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    clocks.bindTo(registry);
  }

  /**
   * At a fixed rate, which has a thread of its own: other scheduled tasks may wait for a broker.
   */
  @Scheduled(fixedRateString = "${prasan.case-referral.case-clocks.sweep-every}")
  void sweep() {
    clocks.sweep();
  }
}
