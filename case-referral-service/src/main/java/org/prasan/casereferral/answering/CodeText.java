package org.prasan.casereferral.answering;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prasan.thai.ThaiDigits;

/**
 * A code as people read it out and type it: twelve digits in three groups, so that no letter is
 * taken for another and any telephone can type it. The last is a check digit, which finds every
 * single wrong digit and every two that changed places.
 */
final class CodeText {

  static final int LENGTH = 12;
  static final long NUMBERS = 100_000_000_000L; // what the digits before the check digit can be

  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}.\\-–—]+");
  private static final Pattern DIGITS = Pattern.compile("[0-9]{" + LENGTH + "}");

  /** Damm's table: a quasigroup without a digit that a swap would leave unchanged. */
  private static final String[] DAMM = {
    "0317598642",
    "7092154863",
    "4206871359",
    "1750983426",
    "6123045978",
    "3674209581",
    "5869720134",
    "8945362017",
    "9438617205",
    "2581436790"
  };

  private CodeText() {}

  static String of(long number) {
    String digits = String.format(Locale.ROOT, "%011d", Math.floorMod(number, NUMBERS));
    return digits + check(digits);
  }

  /** The bare digits of what was typed; empty when nobody can have been given such a code. */
  static Optional<String> parse(String typed) {
    String digits = BETWEEN.matcher(ThaiDigits.toArabic(typed)).replaceAll("");
    return Optional.of(digits)
        .filter(it -> DIGITS.matcher(it).matches())
        .filter(it -> check(it) == '0');
  }

  /** {@code 1234 5678 9012}. */
  static String grouped(String digits) {
    return digits.replaceAll("(?<=\\d)(?=(\\d{4})+$)", " ");
  }

  private static char check(String digits) {
    char interim = '0';
    for (char digit : digits.toCharArray()) {
      interim = DAMM[interim - '0'].charAt(digit - '0');
    }
    return interim;
  }
}
