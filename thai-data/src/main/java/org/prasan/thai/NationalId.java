package org.prasan.thai;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The 13-digit number of a Thai citizen, checked: the first digit is 1 to 8 and the last one is the
 * check digit {@code (11 − Σ dᵢ·(14−i) mod 11) mod 10}.
 *
 * <p>Its {@link #toString()} shows nothing: the number is personal data and must not reach a log.
 *
 * @param digits the 13 Arabic digits without separators
 */
public record NationalId(String digits) {

  private static final Pattern SHAPE = Pattern.compile("[1-8][0-9]{12}");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}./_]+");

  public NationalId {
    if (!isValid(digits)) {
      throw new IllegalArgumentException("Not a valid national ID");
    }
  }

  /** Reads what people type: Thai or Arabic digits, with or without spaces, dashes or dots. */
  public static Optional<NationalId> parse(String input) {
    String typed = ThaiDigits.toArabic(ThaiText.normalise(input));
    String digits = SEPARATORS.matcher(typed).replaceAll("");
    return isValid(digits) ? Optional.of(new NationalId(digits)) : Optional.empty();
  }

  /** The number as national papers print it: {@code 1-2345-67890-12-3}. */
  public String formatted() {
    return separated('-');
  }

  /** The number as the volunteer's card prints it: {@code 1 2345 67890 12 3}. */
  public String spaced() {
    return separated(' ');
  }

  @Override
  public String toString() {
    return "NationalId[…]";
  }

  private String separated(char separator) {
    return new StringBuilder(digits)
        .insert(12, separator)
        .insert(10, separator)
        .insert(5, separator)
        .insert(1, separator)
        .toString();
  }

  private static boolean isValid(String digits) {
    return SHAPE.matcher(digits).matches() && checkDigit(digits) == digits.charAt(12) - '0';
  }

  private static int checkDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (digits.charAt(i) - '0') * (13 - i);
    }
    return (11 - sum % 11) % 10;
  }
}
