package org.prasan.casereferral.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days in Bangkok, both included.
 *
 * @param from null from the first day on
 * @param label of the day or month, where a longer time was cut into such
 */
public record Period(@Nullable LocalDate from, LocalDate to, @Nullable String label) {

  private static final int MOST_DAYS = 92;
  private static final int MOST_MONTHS = 60;

  /** In which pieces a time is counted. */
  public enum Each {
    PERIOD,
    DAY,
    MONTH
  }

  /**
   * @throws FigureRefusal when the time is turned round, or makes too many pieces
   */
  public static Period of(@Nullable LocalDate from, LocalDate to) {
    if (from != null && from.isAfter(to)) {
      throw new FigureRefusal.PeriodTurned();
    }
    return new Period(from, to, null);
  }

  List<Period> cut(Each each) {
    return switch (each) {
      case PERIOD -> List.of(this);
      case DAY -> days();
      case MONTH -> months();
    };
  }

  private List<Period> days() {
    LocalDate first = begun(to.minusDays(MOST_DAYS - 1));
    if (ChronoUnit.DAYS.between(first, to) >= MOST_DAYS) {
      throw new FigureRefusal.PeriodTooLong(MOST_DAYS);
    }
    return first
        .datesUntil(to.plusDays(1))
        .map(day -> new Period(day, day, day.toString()))
        .toList();
  }

  private List<Period> months() {
    YearMonth first = YearMonth.from(begun(to.minusMonths(MOST_MONTHS - 1)));
    long count = ChronoUnit.MONTHS.between(first, YearMonth.from(to)) + 1;
    if (count > MOST_MONTHS) {
      throw new FigureRefusal.PeriodTooLong(MOST_MONTHS);
    }
    return Stream.iterate(first, month -> month.plusMonths(1))
        .limit(count)
        .map(this::within)
        .toList();
  }

  private LocalDate begun(LocalDate otherwise) {
    return from == null ? otherwise : from;
  }

  private Period within(YearMonth month) {
    LocalDate first = month.atDay(1);
    LocalDate last = month.atEndOfMonth();
    return new Period(
        from != null && from.isAfter(first) ? from : first,
        to.isBefore(last) ? to : last,
        month.toString());
  }

  /** From the first day on: what stands so at the end is all that ever began less what ended. */
  Period untilItsEnd() {
    return new Period(null, to, label);
  }

  boolean touches(YearMonth month) {
    return !month.isAfter(YearMonth.from(to))
        && (from == null || !month.isBefore(YearMonth.from(from)));
  }

  boolean holdsAllOf(YearMonth month) {
    return !month.atEndOfMonth().isAfter(to) && (from == null || !month.atDay(1).isBefore(from));
  }

  /** Days of the month that lie in it. */
  IntStream daysOf(YearMonth month) {
    return IntStream.rangeClosed(1, month.lengthOfMonth())
        .filter(day -> {
          LocalDate date = month.atDay(day);
          return !date.isAfter(to) && (from == null || !date.isBefore(from));
        });
  }
}
