package org.prasan.thai;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as people type it, in the one form in which it is judged, stored and compared, without
 * changing what they meant.
 */
public final class ThaiText {

  public static final Locale THAI = Locale.of("th", "TH");

  /** Formats, joiners and selectors; letters and marks that Unicode draws without ink. */
  private static final String INVISIBLE =
      "\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0"
          + "\\x{E0100}-\\x{E01EF}";

  private static final Pattern HIDDEN = Pattern.compile("[" + INVISIBLE + "]+");
  private static final Pattern NOTHING = Pattern.compile("[\\p{C}\\p{Z}" + INVISIBLE + "]+");

  /** More marks on one letter than any script has; to put them in order takes their square. */
  private static final Pattern PILE = Pattern.compile("(\\p{M}{30})\\p{M}+");

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}&&[^\\n]]+");
  private static final Pattern AROUND_BREAKS = Pattern.compile(" ?\\n ?");
  private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

  /** Controls other than the line break, halves of characters, private use, unassigned. */
  private static final Pattern UNREADABLE =
      Pattern.compile("[[\\p{Cc}&&[^\\n]]\\p{Cs}\\p{Co}\\p{Cn}]");

  /** What the typeface of papers draws, in both weights. */
  private static final Pattern DRAWABLE =
      Pattern.compile(
          "[\\u0020-\\u007E\\u00A0-\\u00AC\\u00AE-\\u017E\\u0E01-\\u0E3A\\u0E3F-\\u0E5B"
              + "\\u1EA0-\\u1EF9\\u2010\\u2012-\\u2015\\u2018-\\u201A\\u201C-\\u201E\\u2020-\\u2022"
              + "\\u2026\\u2030\\u2032\\u2033\\u2039\\u203A\\u20AC\\u2212]*");

  private ThaiText() {}

  /**
   * NFC; invisible characters dropped; Thai marks in the order of the script; any run of spaces one
   * space; line breaks kept, ends trimmed. Never NFKC: it splits sara am ({@code ำ}) in two.
   */
  public static String normalise(String text) {
    String broken = LINE_BREAK.matcher(text).replaceAll("\n");
    String visible = HIDDEN.matcher(broken).replaceAll("");
    String bounded = PILE.matcher(visible).replaceAll("$1");
    String composed = Normalizer.normalize(bounded, Normalizer.Form.NFC);
    String spaced = SPACES.matcher(ThaiSpelling.ordered(composed)).replaceAll(" ");
    String lines = AROUND_BREAKS.matcher(spaced).replaceAll("\n");
    return EMPTY_LINES.matcher(lines).replaceAll("\n\n").strip();
  }

  /** Whether nothing would be seen of it: blanks, controls and invisible characters alone. */
  public static boolean showsNothing(String text) {
    return NOTHING.matcher(text).matches();
  }

  /** Whether it holds what no reader can read: controls, private use, unassigned characters. */
  public static boolean isUnreadable(String normalised) {
    return UNREADABLE.matcher(normalised).find();
  }

  /**
   * Whether papers and mails can show all of it: Thai and Latin letters, digits, punctuation; no
   * pictures, no other scripts, no line break.
   */
  public static boolean isDrawable(String normalised) {
    return DRAWABLE.matcher(normalised).matches();
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
