package org.prasan.thai;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a passport or another paper that names a person, in one spelling: capitals and
 * Arabic digits without separators. A dash or a row of zeros is no number.
 *
 * <p>Its {@link #toString()} shows nothing: the number is personal data and must not reach a log.
 */
public record DocumentNumber(String text) {

  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}./\\\\_]+");
  private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{5,20}");
  private static final Pattern OTHER = Pattern.compile("[\\p{L}\\p{M}0-9]{4,40}");
  private static final Pattern ONE_CHARACTER = Pattern.compile("\\D*(.)\\1*");
  private static final int DIGITS = 2;

  /** Reads a passport's number as people type it. */
  public static Optional<DocumentNumber> passport(String input) {
    return parse(input, PASSPORT);
  }

  /** Reads any other paper's number as people type it. */
  public static Optional<DocumentNumber> other(String input) {
    return parse(input, OTHER);
  }

  private static Optional<DocumentNumber> parse(String input, Pattern form) {
    String typed = ThaiDigits.toArabic(ThaiText.normalise(input)).toUpperCase(Locale.ROOT);
    String number = SEPARATORS.matcher(typed).replaceAll("");
    boolean says =
        number.chars().filter(Character::isDigit).count() >= DIGITS
            && !ONE_CHARACTER.matcher(number).matches();
    return says && form.matcher(number).matches()
        ? Optional.of(new DocumentNumber(number))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "DocumentNumber[…]";
  }
}
