package org.prasan.casereferral.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\")",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "|cmd",
        " =1",
        "\t=1",
        "\n=1",
        "\u200B=1",
        "\uFF1D1",
        "\uFF0B1",
        "\u22121"
      })
  void textThatASpreadsheetWouldTakeForAFormulaIsShownAsTyped(String text) {
    assertThat(row(text)).startsWith("\"'" + text.substring(0, 1));
  }

  @Test
  void keepsQuotesCommasAndLineBreaksInsideTheirCell() {
    assertThat(row("a,\"b\"\nc")).isEqualTo("\"a,\"\"b\"\"\nc\"\r\n");
  }

  @Test
  void leavesNamesNumbersAndNothingAsTheyAre() {
    assertThat(row("สมมุติ ตัวอย่าง", 12, null)).isEqualTo("\"สมมุติ ตัวอย่าง\",\"12\",\"\"\r\n");
  }

  private static String row(Object... cells) {
    String file = Csv.of(List.of("x"), List.of(Arrays.asList(cells)));
    assertThat(file).startsWith("\uFEFF\"x\"\r\n");
    return file.substring(6);
  }
}
