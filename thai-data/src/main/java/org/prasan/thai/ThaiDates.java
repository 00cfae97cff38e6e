package org.prasan.thai;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.Locale;

/**
 * Dates as Thai readers expect them. Inside the system dates are ISO and times UTC; the Buddhist
 * era (CE + 543) is a matter of showing, in the time zone of Bangkok.
 */
public final class ThaiDates {

  public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private static final int ERA_DIFFERENCE = 543;
  private static final int FIRST_BUDDHIST_YEAR = 2400;

  private static final DateTimeFormatter LONG = buddhist("d MMMM yyyy");
  private static final DateTimeFormatter SHORT = buddhist("d MMM yy");
  private static final DateTimeFormatter FORMAL =
      buddhist("d MMMM G yyyy").withDecimalStyle(DecimalStyle.STANDARD.withZeroDigit('๐'));
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private ThaiDates() {}

  /** {@code 16 ธันวาคม 2565}. */
  public static String longForm(LocalDate date) {
    return LONG.format(date);
  }

  /** {@code 16 ธ.ค. 65}. */
  public static String shortForm(LocalDate date) {
    return SHORT.format(date);
  }

  /** {@code ๑๖ ธันวาคม พ.ศ. ๒๕๖๕}, as certificates and orders write it. */
  public static String formal(LocalDate date) {
    return FORMAL.format(date);
  }

  /** {@code 16 December 2022}. */
  public static String english(LocalDate date) {
    return ENGLISH.format(date);
  }

  /** The day that people in Bangkok call today. */
  public static LocalDate today(Clock clock) {
    return inBangkok(clock.instant());
  }

  /** The day that people in Bangkok have at that time. */
  public static LocalDate inBangkok(Instant time) {
    return LocalDate.ofInstant(time, BANGKOK);
  }

  public static int yearBe(LocalDate date) {
    return date.getYear() + ERA_DIFFERENCE;
  }

  /** The fiscal year runs from 1 October to 30 September and has the BE year in which it ends. */
  public static int fiscalYearBe(LocalDate date) {
    return yearBe(date) + (date.getMonth().compareTo(Month.OCTOBER) >= 0 ? 1 : 0);
  }

  /** A year that a person typed: from 2400 on it is of the Buddhist era. */
  public static int yearCe(int typedYear) {
    return isBuddhist(typedYear) ? typedYear - ERA_DIFFERENCE : typedYear;
  }

  /** Whether nobody can mean the common era by it. */
  public static boolean isBuddhist(int typedYear) {
    return typedYear >= FIRST_BUDDHIST_YEAR;
  }

  private static DateTimeFormatter buddhist(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, ThaiText.THAI)
        .withChronology(ThaiBuddhistChronology.INSTANCE);
  }
}
