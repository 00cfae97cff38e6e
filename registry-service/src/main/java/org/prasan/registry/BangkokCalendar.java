package org.prasan.registry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/** Tells the day as people in Bangkok count it, and times as finely as the store keeps them. */
@Component
public final class BangkokCalendar {

  private final Clock clock;

  BangkokCalendar(Clock clock) {
    this.clock = clock;
  }

  public LocalDate today() {
    return ThaiDates.inBangkok(clock.instant());
  }

  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
