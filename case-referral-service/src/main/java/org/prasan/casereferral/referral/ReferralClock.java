package org.prasan.casereferral.referral;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.referral.Referrals.Due;
import org.prasan.messaging.ConcurrentChange;
import org.prasan.messaging.OutboxFull;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Looks for due clocks and has each referral act on its own. What is due stands in the referrals
 * themselves: no timer is kept in memory, so none is lost, and several instances may run, because
 * the version of each referral decides between them.
 */
@Component
class ReferralClock implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(ReferralClock.class);
  private static final int BATCH = 200;

  private final Referrals referrals;
  private final ReferralCommandHandler handler;
  private final ReferralClocks settings;
  private final Clock clock;
  private @Nullable ScheduledExecutorService timer;

  ReferralClock(
      Referrals referrals, ReferralCommandHandler handler, ReferralClocks settings, Clock clock) {
    this.referrals = referrals;
    this.handler = handler;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public synchronized void start() {
    var started =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("referral-clock").daemon().factory());
    long pause = settings.sweepEvery().toMillis();
    started.scheduleWithFixedDelay(this::sweepSafely, pause, pause, TimeUnit.MILLISECONDS);
    timer = started;
  }

  /** Does not wait: a tick that is cut off is found due again by the next sweep. */
  @Override
  public synchronized void stop() {
    if (timer != null) {
      timer.shutdownNow();
      timer = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return timer != null;
  }

  /** A timer that throws never runs again, so nothing may leave it. */
  private void sweepSafely() {
    try {
      sweep();
    } catch (DataAccessException storeAway) {
      log.warn("store not reachable, due clocks wait: {}", storeAway.getMessage());
    } catch (RuntimeException unexpected) {
      log.error("due clocks wait for the next sweep", unexpected);
    }
  }

  void sweep() {
    List<Due> due;
    do {
      due = referrals.due(clock.instant(), BATCH);
    } while (due.stream().filter(this::tick).count() == BATCH);
  }

  private boolean tick(Due due) {
    try {
      handler.tick(due);
      return true;
    } catch (ConcurrentChange anotherWon) {
      return false;
    } catch (OutboxFull brokerBehind) {
      log.warn("clock of referral {} waits for the broker", due.referralId());
      return false;
    }
  }
}
