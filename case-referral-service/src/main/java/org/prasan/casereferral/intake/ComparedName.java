package org.prasan.casereferral.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prasan.thai.ThaiDigits;
import org.prasan.thai.ThaiText;

/**
 * A name as it is compared, and never shown: small letters and digits alone, without the title that
 * many write in front of it.
 *
 * @param last null when the person has or told none
 */
record ComparedName(String first, @Nullable String last) {

  /** Written onto the name, where what follows can begin a Thai word; or apart from it. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:(?:นางสาว|นาง|นาย|เด็กชาย|เด็กหญิง|คุณ|ดร\\.|น\\. ?ส\\.|ด\\. ?[ชญ]\\.)(?= ?[ก-ฮเ-ไ][ก-๙])"
              + "|(?:น\\.?ส|ด\\.?[ชญ]|ลุง|ป้า|น้า|อา|ตา|ยาย|ปู่|ย่า|พี่|น้อง) "
              + "|(?:mrs|mr|ms|miss|master|dr)(?:\\. ?| )) ?");

  private static final Pattern LATIN_ACCENTS = Pattern.compile("[\\u0300-\\u036F]");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern WORDS = Pattern.compile(" ");

  /** A whole name in the field of the first name is parted where the surname's is empty. */
  static ComparedName of(String firstName, @Nullable String lastName) {
    String first = withoutTitle(small(firstName));
    String last = lastName == null ? "" : bare(small(lastName));
    String[] parts = WORDS.split(first, 2);
    return last.isEmpty() && parts.length == 2
        ? new ComparedName(bare(parts[0]), nullIfEmpty(bare(parts[1])))
        : new ComparedName(bare(first), nullIfEmpty(last));
  }

  private static String small(String text) {
    String digits = ThaiDigits.toArabic(ThaiText.normalise(text)).toLowerCase(Locale.ROOT);
    String apart = Normalizer.normalize(digits, Normalizer.Form.NFD);
    return ThaiText.normalise(LATIN_ACCENTS.matcher(apart).replaceAll(""));
  }

  private static String withoutTitle(String name) {
    var title = TITLE.matcher(name);
    return title.lookingAt() ? withoutTitle(name.substring(title.end())) : name;
  }

  private static String bare(String text) {
    return SIGNS.matcher(text).replaceAll("");
  }

  private static @Nullable String nullIfEmpty(String text) {
    return text.isEmpty() ? null : text;
  }

  @Override
  public String toString() {
    return "ComparedName[…]";
  }
}
