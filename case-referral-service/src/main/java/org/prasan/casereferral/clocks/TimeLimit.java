package org.prasan.casereferral.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something may take: calendar time ({@code 20s}, {@code 1h}, {@code 15d}) or working days
 * of 24 hours each ({@code 3wd}).
 */
public record TimeLimit(Duration length, boolean workingDays) {

  private static final Pattern SHAPE = Pattern.compile("([1-9][0-9]{0,5})(s|m|h|d|wd)");

  public TimeLimit {
    if (length.isNegative() || length.isZero()) {
      throw new IllegalArgumentException("A time limit is longer than nothing");
    }
  }

  /** How settings are read: Spring looks for a factory of this name. */
  public static TimeLimit of(String text) {
    Matcher matcher = SHAPE.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Not a time limit such as 30s, 1h, 15d or 3wd: " + text);
    }
    long amount = Long.parseLong(matcher.group(1));
    Duration length =
        switch (matcher.group(2)) {
          case "s" -> Duration.ofSeconds(amount);
          case "m" -> Duration.ofMinutes(amount);
          case "h" -> Duration.ofHours(amount);
          default -> Duration.ofDays(amount);
        };
    return new TimeLimit(length, "wd".equals(matcher.group(2)));
  }

  public Instant after(Instant start, WorkingCalendar calendar) {
    return percentAfter(start, 100, calendar);
  }

  /** The moment at which {@code percent} of the limit is used up. */
  public Instant percentAfter(Instant start, int percent, WorkingCalendar calendar) {
    Duration part = length.multipliedBy(percent).dividedBy(100);
    return workingDays ? calendar.plus(start, part) : start.plus(part);
  }
}
