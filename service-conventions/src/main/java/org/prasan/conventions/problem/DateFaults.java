package org.prasan.conventions.problem;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.problem.Problem.Field;
import org.prasan.thai.ThaiDates;
import org.prasan.thai.ThaiDigits;

/** Says how to write a date, and which year a typed year of the Buddhist era is. */
final class DateFaults {

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])[0-9]{4}(?![0-9])");

  private final Problems problems;

  DateFaults(Problems problems) {
    this.problems = problems;
  }

  Field of(String field, @Nullable Object typed) {
    Matcher year = YEAR.matcher(ThaiDigits.toArabic(String.valueOf(typed)));
    while (year.find()) {
      int meant = Integer.parseInt(year.group());
      if (ThaiDates.isBuddhist(meant)) {
        return problems.field(
            field,
            "wrong-type",
            "field.date-buddhist",
            Map.of("year", String.valueOf(ThaiDates.yearCe(meant))));
      }
    }
    return problems.field(field, "wrong-type", "field.date", Map.of());
  }
}
