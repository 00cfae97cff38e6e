package org.prasan.certificate.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prasan.certificate.CertificateTestData;
import org.prasan.thai.ThaiText;

/** What is taken in as text for papers is what the papers' typeface can draw. */
class DrawableTextTest {

  private final FontFiles fonts = new FontFiles(CertificateTestData.settings(null));

  @Test
  void drawsEachCharacterThatAnInputTakesForPapers() {
    List<String> missing =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(it -> ThaiText.isDrawable(Character.toString(it)))
            .filter(it ->
                !fonts.regular().shaper().canDisplay(it) || !fonts.bold().shaper().canDisplay(it))
            .mapToObj(it -> "U+" + Integer.toHexString(it))
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void takesAllOfThaiAndTheLettersOfLatin() {
    assertThat(
            IntStream.rangeClosed('ก', '๛')
                .filter(Character::isDefined)
                .allMatch(it -> ThaiText.isDrawable(Character.toString(it))))
        .isTrue();
    assertThat(ThaiText.isDrawable("ABCabc019 éüñøŁž")).isTrue();
  }
}
