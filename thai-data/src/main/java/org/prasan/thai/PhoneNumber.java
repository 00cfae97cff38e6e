package org.prasan.thai;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number in one spelling: Thai mobiles, landlines and hotlines as dialled at home, with
 * their extension; foreign numbers as E.164.
 *
 * <p>Its {@link #toString()} shows nothing: it is personal data and must not reach a log.
 *
 * @param text {@code 0812345678}, {@code 021234567 ต่อ 12}, {@code 1300} or {@code +95912345678}
 */
public record PhoneNumber(String text) {

  private static final Pattern TYPED =
      Pattern.compile(
          "(?<number>.*?)(?:\\s*(?:ต่อ|ext\\.?|x|#)\\s*(?<extension>[0-9]{1,6}))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SEPARATORS = Pattern.compile("[ \\p{Pd}.()/]+");
  private static final Pattern THAI_PREFIX = Pattern.compile("(?:\\+|00)660?");
  private static final Pattern AT_HOME =
      Pattern.compile("0[689][0-9]{8}|0[2-57][0-9]{7}|1[0-9]{2,3}|1[89]00[0-9]{6}");
  private static final Pattern ABROAD = Pattern.compile("\\+(?!66)[1-9][0-9]{7,14}");

  /** Reads what people type; empty when nobody could dial it. */
  public static Optional<PhoneNumber> parse(String input) {
    Matcher typed = TYPED.matcher(ThaiDigits.toArabic(ThaiText.normalise(input)));
    if (!typed.matches()) {
      return Optional.empty();
    }
    String bare = SEPARATORS.matcher(typed.group("number")).replaceAll("");
    Matcher thai = THAI_PREFIX.matcher(bare);
    String number = thai.lookingAt() ? "0" + bare.substring(thai.end()) : bare;
    if (!AT_HOME.matcher(number).matches() && !ABROAD.matcher(number).matches()) {
      return Optional.empty();
    }
    String extension = typed.group("extension");
    return Optional.of(new PhoneNumber(extension == null ? number : number + " ต่อ " + extension));
  }

  @Override
  public String toString() {
    return "PhoneNumber[…]";
  }
}
