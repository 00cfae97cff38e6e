package org.prasan.registry.agency;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.prasan.messaging.ConcurrentChange;
import org.prasan.messaging.Intent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks agencies that have not said for long how ready they are; centres choose by that. */
@Component
class CapacitySweep {

  private static final Logger log = LoggerFactory.getLogger(CapacitySweep.class);

  private final Agencies agencies;
  private final CapacityProperties settings;
  private final Clock clock;

  CapacitySweep(Agencies agencies, CapacityProperties settings, Clock clock) {
    this.agencies = agencies;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${prasan.registry.capacity.sweep-every}")
  void sweep() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Instant oldBefore = now.minus(settings.askedAfter());
    try {
      agencies.silentSince(oldBefore).forEach(id -> ask(id, now, oldBefore));
    } catch (DataAccessException | MongoException storeAway) {
      log.warn("agencies are asked for their room later: {}", storeAway.getClass().getName());
    }
  }

  private void ask(String id, Instant now, Instant oldBefore) {
    try {
      var intent = Intent.byClock("capacity-asked/" + now.toEpochMilli());
      agencies.ask(id, intent, agency -> agency.askCapacity(now, oldBefore));
    } catch (ConcurrentChange another) {
      log.debug("agency {} is asked at the next look", id);
    }
  }
}
