package org.prasan.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiTextTest {

  @Test
  void keepsSaraAmInOnePiece() {
    assertThat(ThaiText.normalise("น้ำ")).isEqualTo("น้ำ").hasSize(3);
  }

  @Test
  void dropsInvisibleCharactersAndCollapsesSpaces() {
    assertThat(ThaiText.normalise("\uFEFF  สม\u200Bชาย \u00A0\t ใจ\u200Dดี\n"))
        .isEqualTo("สมชาย ใจดี");
  }

  @Test
  void composesWhatWasTypedInPieces() {
    assertThat(ThaiText.normalise("e\u0301")).isEqualTo("é");
  }

  @Test
  void isDoneOnceForAll() {
    String once = ThaiText.normalise(" a\u00AD \u200B b ");
    assertThat(ThaiText.normalise(once)).isEqualTo(once).isEqualTo("a b");
  }

  @ParameterizedTest
  @CsvSource({
    "tone before the vowel above, น\u0E49\u0E34ว, น\u0E34\u0E49ว",
    "tone before the vowel below, ค\u0E48\u0E38ม, ค\u0E38\u0E48ม",
    "silent mark before the vowel, สิทธ\u0E4C\u0E34, สิทธ\u0E34\u0E4C",
    "two sara e, เเก้ว, แก้ว",
    "sara am in two pieces, กํา, กำ",
    "sara am in two pieces with the tone between, น\u0E4D\u0E49\u0E32, น้ำ",
    "sara am in two pieces after the tone, น\u0E49\u0E4D\u0E32, น้ำ",
    "tone behind sara am, นำ\u0E49, น้ำ",
    "tone behind the pieces of sara am, น\u0E4D\u0E32\u0E49, น้ำ",
    "one mark twice, ก\u0E48\u0E48อน, ก่อน",
    "vowel twice around the tone, ด\u0E35\u0E48\u0E35, ด\u0E35\u0E48",
  })
  void writesThaiInTheOrderOfItsScript(String why, String typed, String written) {
    assertThat(ThaiText.normalise(typed)).as(why).isEqualTo(written);
    assertThat(ThaiText.normalise(written)).as(why).isEqualTo(written);
  }

  @Test
  void isDoneOnceForAllWhateverWasTyped() {
    var random = new Random(2565);
    int[] typed = "กนเแาำิุัํ้่์ฺ\u200B\u00A0 \t\n\ra1".codePoints().toArray();
    for (int i = 0; i < 20_000; i++) {
      String text =
          random
              .ints(random.nextInt(12), 0, typed.length)
              .mapToObj(at -> Character.toString(typed[at]))
              .collect(Collectors.joining());
      String once = ThaiText.normalise(text);
      assertThat(ThaiText.normalise(once)).isEqualTo(once);
      assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ำ้", "้ำ", "ํ้า", "เ", "ิ่", "\u200B", " ", "\n", "น้ำ", "ํ", "ำํา", "ฺุ"})
  void takesNoLongerThanTheTextIsLong(String part) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> ThaiText.normalise("ก" + part.repeat(100_000) + "ก"));
  }

  @Test
  void dropsEveryCharacterThatIsNotSeen() {
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(it -> Character.getType(it) == Character.FORMAT || (it >= 0xFE00 && it <= 0xFE0F))
        .forEach(it ->
            assertThat(ThaiText.normalise("ก" + Character.toString(it) + "ข")).isEqualTo("กข"));
    assertThat(ThaiText.normalise("\u3164\u115F\u2800\uFFA0\u034F")).isEmpty();
  }

  @Test
  void keepsTheLinesOfAnAccount() {
    assertThat(ThaiText.normalise(" หนึ่ง \r\n  สอง\u2028สาม\n\n\n\n สี่ \n"))
        .isEqualTo("หนึ่ง\nสอง\nสาม\n\nสี่");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0007", "\uE000", "\uD800", "\uFFFF", "\u0378", "\u007F"})
  void knowsWhatNobodyCanRead(String character) {
    assertThat(ThaiText.isUnreadable("ก" + character)).isTrue();
    assertThat(ThaiText.isDrawable("ก" + character)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀", "中", "မြန်မာ", "ລາວ", "\u0E5C", "①", "ａ", "a\nb"})
  void knowsWhatPapersCanNotShow(String text) {
    assertThat(ThaiText.isUnreadable(text)).isEqualTo(text.equals("\u0E5C"));
    assertThat(ThaiText.isDrawable(text)).isFalse();
  }

  @Test
  void drawsThaiAndLatin() {
    assertThat(ThaiText.isDrawable("ศูนย์ฯ “น้ำใจ” – José Nguyễn & Co. (1/2) ๑๒ ฿")).isTrue();
  }

  @Test
  void sortsAsAThaiDictionaryDoes() {
    assertThat(List.of("แก้ว", "ขจร", "กมล", "โกวิท", "เกษม").stream().sorted(ThaiText.collation()))
        .containsExactly("กมล", "เกษม", "แก้ว", "โกวิท", "ขจร");
  }

  @Test
  void writesNoSpaceBetweenTitleAndFirstName() {
    assertThat(new ThaiName(" นาย ", "สมมุติ", "  ตัวอย่าง ").full())
        .isEqualTo("นายสมมุติ ตัวอย่าง");
  }

  @Test
  void allowsANameWithoutSurname() {
    var name = new ThaiName("นางสาว", "สมมุติ", " ");
    assertThat(name.full()).isEqualTo("นางสาวสมมุติ");
    assertThat(name.surname()).isEmpty();
  }

  @Test
  void refusesANameWithoutFirstName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ThaiName("นาย", "\u200B ", "ตัวอย่าง"));
  }

  @Test
  void doesNotShowTheNameAsText() {
    assertThat(new ThaiName("นาย", "สมมุติ", "ตัวอย่าง").toString())
        .doesNotContain("สมมุติ")
        .doesNotContain("ตัวอย่าง");
  }
}
