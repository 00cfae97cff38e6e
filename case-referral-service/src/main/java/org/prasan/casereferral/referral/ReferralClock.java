package org.prasan.casereferral.referral;

import com.mongodb.MongoException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.ConcurrentChange;
import org.prasan.messaging.FailureClass;
import org.prasan.messaging.OutboxFull;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks for due clocks and has each referral act on its own. What is due stands in the referrals
 * themselves: no timer is kept in memory, so none is lost, and several instances may run, because
 * the version of each referral decides between them.
 *
 * <p>A referral whose clock fails is set aside, and tried again after a pause that doubles with
 * each failure, while all others go on.
 */
@Component
class ReferralClock implements MeterBinder {

  private static final Logger log = LoggerFactory.getLogger(ReferralClock.class);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 20;

  private final Referrals referrals;
  private final ReferralCommandHandler handler;
  private final ClockProperties settings;
  private final Clock clock;
  private final Map<String, SetAside> aside = new ConcurrentHashMap<>();
  private final ReentrantLock sweeping = new ReentrantLock();
  private String lastInTrouble = "";

  ReferralClock(
      Referrals referrals, ReferralCommandHandler handler, ClockProperties settings, Clock clock) {
    this.referrals = referrals;
    this.handler = handler;
    this.settings = settings;
    this.clock = clock;
  }

  private record SetAside(int failures, Instant until) {}

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("referrals.clock.lag", this, it -> it.lag().toSeconds())
        .baseUnit("seconds")
        .description("For how long the longest due clock has not been looked at")
        .register(registry);
    Gauge.builder("referrals.clock.set.aside", aside, Map::size)
        .description("Referrals whose clock failed and is tried again later")
        .register(registry);
  }

  /**
   * At a fixed rate, which has a thread of its own: other scheduled tasks may wait for a broker.
   */
  @Scheduled(fixedRateString = "${prasan.case-referral.clocks.sweep-every}")
  void sweep() {
    if (sweeping.tryLock()) {
      try {
        lookAtAll();
      } finally {
        sweeping.unlock();
      }
    }
  }

  /** Trouble of the store ends it; the next sweep begins anew. */
  private void lookAtAll() {
    var seen = new HashSet<String>();
    try (Stream<DueClock> due = referrals.due(clock.instant())) {
      due.forEach(it -> {
        seen.add(it.referralId());
        if (!isSetAside(it)) {
          tick(it);
        }
      });
      aside.keySet().retainAll(seen);
    } catch (DataAccessException | MongoException storeAway) {
      log.warn("due clocks wait for the store: {}", storeAway.getClass().getName());
    }
  }

  private void tick(DueClock due) {
    try {
      handler.handle(due);
      aside.remove(due.referralId());
    } catch (ConcurrentChange | OutboxFull passing) {
      log.warn("clock of referral {} waits: {}", due.referralId(), passing.getClass().getName());
    } catch (RuntimeException failure) {
      if (isOfTheStore(failure, due)) {
        throw failure;
      }
      setAside(due, failure);
    }
  }

  /** Where the same referral is in trouble twice running, it is not the store that is. */
  private boolean isOfTheStore(RuntimeException failure, DueClock due) {
    boolean again = lastInTrouble.equals(due.referralId());
    boolean infrastructure = FailureClass.of(failure) == FailureClass.INFRASTRUCTURE;
    lastInTrouble = infrastructure ? due.referralId() : lastInTrouble;
    return infrastructure && !again;
  }

  private void setAside(DueClock due, RuntimeException failure) {
    SetAside now = aside.compute(due.referralId(), (_, before) -> after(before));
    log.error(
        "clock of referral {} fails and is set aside until {}: {}",
        due.referralId(),
        now.until(),
        NestedExceptionUtils.getMostSpecificCause(failure).getClass().getName());
  }

  private SetAside after(@Nullable SetAside before) {
    int failures = before == null ? 1 : before.failures() + 1;
    Duration pause = settings.sweepEvery().multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    boolean longest = pause.compareTo(LONGEST_PAUSE) > 0;
    return new SetAside(failures, clock.instant().plus(longest ? LONGEST_PAUSE : pause));
  }

  private boolean isSetAside(DueClock due) {
    SetAside known = aside.get(due.referralId());
    return known != null && known.until().isAfter(clock.instant());
  }

  private Duration lag() {
    Instant now = clock.instant();
    try (Stream<DueClock> due = referrals.due(now)) {
      return due.filter(it -> !aside.containsKey(it.referralId()))
          .findFirst()
          .map(first -> Duration.between(first.at(), now))
          .orElse(Duration.ZERO);
    }
  }
}
