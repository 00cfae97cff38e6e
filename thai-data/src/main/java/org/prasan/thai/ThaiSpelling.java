package org.prasan.thai;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The order in which Thai marks are written. Keyboards let a tone be typed before its vowel and
 * {@code แ} or {@code ำ} in two pieces; it looks the same and compares as another word.
 */
final class ThaiSpelling {

  private static final char SARA_AA = 'า';
  private static final char SARA_AM = 'ำ';
  private static final char NIKHAHIT = '\u0E4D';
  private static final char PHINTHU = '\u0E3A';

  private static final String MARK = "[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]";
  private static final Pattern ANY_OF_IT = Pattern.compile("[\u0E31-\u0E3A\u0E40\u0E47-\u0E4E]");
  private static final Pattern TWO_SARA_E = Pattern.compile("เเ");
  private static final Pattern MARKS = Pattern.compile(MARK + "{2,}");
  private static final Pattern PIECES =
      Pattern.compile(NIKHAHIT + "(" + MARK + "*)[" + SARA_AA + SARA_AM + "]");
  private static final Pattern AFTER_SARA_AM =
      Pattern.compile(SARA_AM + "([" + SARA_AM + MARK.substring(1) + "+)");

  private ThaiSpelling() {}

  /** Vowel before tone, {@code แ} and {@code ำ} in one piece, no mark twice on one letter. */
  static String ordered(String text) {
    if (!ANY_OF_IT.matcher(text).find()) {
      return text;
    }
    String before;
    String after = TWO_SARA_E.matcher(text).replaceAll("แ");
    do {
      before = after;
      after = MARKS.matcher(before).replaceAll(marks -> inOrder(marks.group()));
      after = PIECES.matcher(after).replaceAll("$1" + SARA_AM);
      after = AFTER_SARA_AM.matcher(after).replaceAll(run -> inOrder(run.group(1)) + SARA_AM);
    } while (!after.equals(before));
    return after;
  }

  private static String inOrder(String marks) {
    return marks
        .chars()
        .filter(mark -> mark != SARA_AM)
        .distinct()
        .boxed()
        .sorted(Comparator.comparingInt(ThaiSpelling::place))
        .map(Character::toString)
        .collect(Collectors.joining());
  }

  /** Phinthu, vowels, tones, then the mark of a silent letter: also the order of NFC. */
  private static int place(int mark) {
    return switch (mark) {
      case PHINTHU -> 0;
      case '\u0E48', '\u0E49', '\u0E4A', '\u0E4B' -> 2;
      case '\u0E4C', '\u0E4E' -> 3;
      default -> 1;
    };
  }
}
