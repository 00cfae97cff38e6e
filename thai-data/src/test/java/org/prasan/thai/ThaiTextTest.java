package org.prasan.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

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
