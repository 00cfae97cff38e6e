package org.prasan.casereferral.allowance;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Settles what a crash left: a reservation whose aid was written down counts, any other gives its
 * room back. Should the aid be written after all, the event that tells of it counts it again.
 */
@Component
class AllowanceSweep {

  private static final Logger log = LoggerFactory.getLogger(AllowanceSweep.class);

  private final Allowances allowances;
  private final List<AidWitness> witnesses;
  private final AllowanceProperties settings;
  private final Clock clock;

  AllowanceSweep(
      Allowances allowances,
      List<AidWitness> witnesses,
      AllowanceProperties settings,
      Clock clock) {
    this.allowances = allowances;
    this.witnesses = witnesses;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${prasan.case-referral.allowances.sweep-every}")
  void sweep() {
    Instant cutoff = clock.instant().minus(settings.grace());
    try {
      allowances.pendingBefore(cutoff).forEach(it -> settle(it, cutoff));
    } catch (DataAccessException | MongoException storeAway) {
      log.warn("reservations of aid wait for the store: {}", storeAway.getClass().getName());
    }
  }

  private void settle(Allowance one, Instant cutoff) {
    for (Grant grant : one.grants()) {
      if (!grant.settled() && grant.reservedAt().isBefore(cutoff)) {
        settle(one, grant);
      }
    }
  }

  /** One that can't be settled stops no other. */
  private void settle(Allowance one, Grant grant) {
    try {
      boolean given = witnesses.stream().anyMatch(witness -> witness.holds(grant));
      allowances.change(
          one, it -> given ? it.settle(grant) : it.without(same -> same.equals(grant)));
    } catch (DataAccessException | MongoException storeAway) {
      throw storeAway;
    } catch (RuntimeException failure) {
      log.error(
          "the reservation of aid {} can't be settled: {}",
          grant.aidId(),
          NestedExceptionUtils.getMostSpecificCause(failure).getClass().getName());
    }
  }
}
