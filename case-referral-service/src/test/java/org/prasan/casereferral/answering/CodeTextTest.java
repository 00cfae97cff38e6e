package org.prasan.casereferral.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.prasan.thai.ThaiDigits;

class CodeTextTest {

  private final Random random = new Random(12);

  @Test
  void findsEveryWrongDigitAndEveryTwoThatChangedPlaces() {
    for (int n = 0; n < 500; n++) {
      String code = CodeText.of(random.nextLong());
      assertThat(CodeText.parse(code)).contains(code);
      for (int i = 0; i < code.length(); i++) {
        for (char digit = '0'; digit <= '9'; digit++) {
          String typed = code.substring(0, i) + digit + code.substring(i + 1);
          assertThat(CodeText.parse(typed).isPresent()).isEqualTo(typed.equals(code));
        }
        if (i > 0 && code.charAt(i) != code.charAt(i - 1)) {
          String swapped =
              code.substring(0, i - 1)
                  + code.charAt(i)
                  + code.charAt(i - 1)
                  + code.substring(i + 1);
          assertThat(CodeText.parse(swapped)).isEmpty();
        }
      }
    }
  }

  @Test
  void isReadInGroupsInEitherDigitsAndWithWhateverStandsBetween() {
    String code = CodeText.of(123456789);
    String grouped = CodeText.grouped(code);
    assertThat(grouped).matches("\\d{4} \\d{4} \\d{4}");
    assertThat(CodeText.parse(grouped)).contains(code);
    assertThat(CodeText.parse(" " + ThaiDigits.toThai(grouped.replace(' ', '-')))).contains(code);
    assertThat(CodeText.parse(code + "0")).isEmpty();
    assertThat(CodeText.parse("")).isEmpty();
    assertThat(CodeText.parse("abcd efgh ijkl")).isEmpty();
  }
}
