package org.prasan.thai;

/** Thai numerals stand on formal papers only; inside the system every digit is Arabic. */
public final class ThaiDigits {

  private static final char ARABIC_ZERO = '0';
  private static final char THAI_ZERO = '๐';

  private ThaiDigits() {}

  /** {@code 2565} becomes {@code ๒๕๖๕}; every other character stays. */
  public static String toThai(String text) {
    return shift(text, ARABIC_ZERO, THAI_ZERO);
  }

  /** {@code ๒๕๖๕} becomes {@code 2565}; every other character stays. */
  public static String toArabic(String text) {
    return shift(text, THAI_ZERO, ARABIC_ZERO);
  }

  private static String shift(String text, char from, char to) {
    var shifted = new StringBuilder(text.length());
    text.chars()
        .map(c -> c >= from && c <= from + 9 ? c - from + to : c)
        .forEach(c -> shifted.append((char) c));
    return shifted.toString();
  }
}
