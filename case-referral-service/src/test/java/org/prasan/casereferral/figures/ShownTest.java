package org.prasan.casereferral.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShownTest {

  @Test
  void showsOneToFourAsLessThanFiveOutsideTheDistrict() {
    assertThat(LongStream.rangeClosed(1, 4).mapToObj(n -> Shown.of(n, false)))
        .allMatch(shown -> shown.value() == null && shown.text().equals("<5"));
    assertThat(Shown.of(0, false).text()).isEqualTo("0");
    assertThat(Shown.of(3, true)).isEqualTo(new Shown(3L, "3"));
  }

  @Test
  void letsNoDifferenceOfTwoNumbersTellASmallOne() {
    for (long whole = 5; whole < 200; whole++) {
      for (long part = 5; part <= whole; part++) {
        Long shown = Shown.of(whole, false).value();
        Long other = Shown.of(part, false).value();
        assertThat(shown).isNotNull();
        assertThat(other).isNotNull();
        assertThat(shown - other).matches(difference -> difference % 5 == 0);
      }
    }
  }

  @Test
  void tellsNoMoneyThatFewerThanFiveGotAndNoneExactlyOutsideTheDistrict() {
    assertThat(Shown.ofMoney(300_000, 1, false)).isEqualTo(new Shown(null, "<5"));
    assertThat(Shown.ofMoney(1_234_500, 4, false)).isEqualTo(new Shown(null, "<5"));
    assertThat(Shown.ofMoney(1_234_500, 5, false)).isEqualTo(new Shown(1_200_000L, "1200000"));
    assertThat(Shown.ofMoney(1_234_500, 1, true)).isEqualTo(new Shown(1_234_500L, "1234500"));
  }
}
