package org.prasan.casereferral.clocks;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;
import org.prasan.thai.ThaiDates;

/** Days on which offices in Bangkok work: Monday to Friday without the public holidays. */
public record WorkingCalendar(Set<LocalDate> holidays) {

  public WorkingCalendar {
    holidays = Set.copyOf(holidays);
  }

  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day);
  }

  /** Adds time that passes on working days only, with 24 hours to a working day. */
  Instant plus(Instant start, Duration workingTime) {
    ZonedDateTime at = start.atZone(ThaiDates.BANGKOK);
    Duration left = workingTime;
    while (true) {
      ZonedDateTime nextDay = at.toLocalDate().plusDays(1).atStartOfDay(ThaiDates.BANGKOK);
      if (isWorkingDay(at.toLocalDate())) {
        Duration today = Duration.between(at, nextDay);
        if (left.compareTo(today) <= 0) {
          return at.plus(left).toInstant();
        }
        left = left.minus(today);
      }
      at = nextDay;
    }
  }

  /** How much of the time between two moments passed on working days. */
  Duration between(Instant from, Instant to) {
    ZonedDateTime at = from.atZone(ThaiDates.BANGKOK);
    ZonedDateTime end = to.atZone(ThaiDates.BANGKOK);
    Duration passed = Duration.ZERO;
    while (at.isBefore(end)) {
      ZonedDateTime nextDay = at.toLocalDate().plusDays(1).atStartOfDay(ThaiDates.BANGKOK);
      ZonedDateTime until = nextDay.isBefore(end) ? nextDay : end;
      if (isWorkingDay(at.toLocalDate())) {
        passed = passed.plus(Duration.between(at, until));
      }
      at = until;
    }
    return passed;
  }
}
