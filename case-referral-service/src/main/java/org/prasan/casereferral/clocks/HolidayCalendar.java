package org.prasan.casereferral.clocks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.prasan.casereferral.clocks.Holiday.Basis;

/**
 * The public holidays that are known, year by year. In a year without any, only weekends are free,
 * and whoever looks is told so.
 */
public record HolidayCalendar(List<Holiday> holidays) {

  public HolidayCalendar {
    holidays = holidays.stream().sorted(Comparator.comparing(Holiday::date)).toList();
  }

  /** What a year's working days rest on. */
  public enum Known {
    ANNOUNCED,
    /** Some of its days were computed; the cabinet can still add and move days. */
    COMPUTED,
    /** Nothing is known: Monday to Friday are taken for working days. */
    MISSING
  }

  public List<Holiday> of(int year) {
    return holidays.stream().filter(it -> it.date().getYear() == year).toList();
  }

  public Known known(int year) {
    List<Holiday> days = of(year);
    if (days.isEmpty()) {
      return Known.MISSING;
    }
    boolean announced = days.stream().allMatch(it -> it.basis() == Basis.ANNOUNCED);
    return announced ? Known.ANNOUNCED : Known.COMPUTED;
  }

  /** Those of which anything is known, the earliest first. */
  public List<Integer> years() {
    return holidays.stream().map(it -> it.date().getYear()).distinct().toList();
  }

  /** How many days are left until the first that lies in a year without data. */
  public long daysLeft(LocalDate today) {
    int year = today.getYear();
    while (known(year) != Known.MISSING) {
      year++;
    }
    return Math.max(0, ChronoUnit.DAYS.between(today, LocalDate.of(year, 1, 1)));
  }

  WorkingCalendar working() {
    return new WorkingCalendar(holidays.stream().map(Holiday::date).collect(Collectors.toSet()));
  }
}
