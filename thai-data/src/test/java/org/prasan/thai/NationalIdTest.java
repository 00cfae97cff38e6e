package org.prasan.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalIdTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1999900000013",
        "1999900000021",
        "1999900000030",
        "1999900000081",
        "3999800001235",
        "5999900004569"
      })
  void acceptsNumbersWithTheRightCheckDigit(String digits) {
    assertThat(NationalId.parse(digits)).contains(new NationalId(digits));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234567891234",
        "1999900000015",
        "0999900000011",
        "9999900000011",
        "199990000001",
        "19999000000134",
        "1999900000O13",
        "",
        "-"
      })
  void refusesEverythingElse(String input) {
    assertThat(NationalId.parse(input)).isEmpty();
  }

  @Test
  void refusesEveryOtherCheckDigit() {
    for (char last : "012456789".toCharArray()) {
      assertThat(NationalId.parse("199990000001" + last)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-9999-00000-01-3",
        "1 9999 00000 01 3",
        " 1.9999.00000.01.3 ",
        "1–9999–00000–01–3",
        "๑๙๙๙๙๐๐๐๐๐๐๑๓",
        "๑-๙๙๙๙-๐๐๐๐๐-๐๑-๓",
        "1\u00A09999\u200B00000\u00A001\u00A03"
      })
  void readsWhatPeopleType(String input) {
    assertThat(NationalId.parse(input)).contains(new NationalId("1999900000013"));
  }

  @Test
  void printsTheNumberAsPapersAndCardsDo() {
    var id = new NationalId("1999900000013");
    assertThat(id.formatted()).isEqualTo("1-9999-00000-01-3");
    assertThat(id.spaced()).isEqualTo("1 9999 00000 01 3");
  }

  @Test
  void showsTheNumberNeitherAsTextNorInAnError() {
    assertThat(new NationalId("1999900000013").toString()).doesNotContain("1999900000013");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NationalId("1999900000015"))
        .withMessageNotContaining("1999900000015");
  }
}
