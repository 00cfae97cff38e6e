package org.prasan.conventions.problem;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells people who wrote a date in another way what to write. */
final class DateHint {

  private static final Pattern THAI_DIGITS = Pattern.compile(".*[๐-๙].*");
  private static final Pattern BUDDHIST_YEAR = Pattern.compile("(?:.*\\D)?2[4-9]\\d\\d(?:\\D.*)?");

  private DateHint() {}

  /** Key of the text that fits what was written. */
  static String of(@Nullable Object written) {
    String text = String.valueOf(written);
    if (THAI_DIGITS.matcher(text).matches()) {
      return "field.date-thai-digits";
    }
    return BUDDHIST_YEAR.matcher(text).matches() ? "field.date-buddhist-year" : "field.date";
  }
}
