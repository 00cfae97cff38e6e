package org.prasan.thai;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people type it, made comparable without changing what they meant. */
public final class ThaiText {

  public static final Locale THAI = Locale.of("th", "TH");

  /** Soft hyphen, zero-width space and joiners, direction marks, word joiner, byte order mark. */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private ThaiText() {}

  /**
   * NFC, invisible characters dropped, any run of white space made one space, ends trimmed. Never
   * NFKC: it splits sara am ({@code ำ}) in two.
   */
  public static String normalise(String text) {
    String visible = INVISIBLE.matcher(text).replaceAll("");
    String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
    return SPACES.matcher(composed).replaceAll(" ").strip();
  }

  /**
   * The order of a Thai dictionary; code points put {@code แ} and {@code โ} behind every consonant.
   */
  public static Comparator<String> collation() {
    Collator collator = Collator.getInstance(THAI);
    Comparator<String> dictionary = collator::compare;
    return dictionary.thenComparing(Comparator.naturalOrder());
  }
}
