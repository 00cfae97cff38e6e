package org.prasan.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BahtTest {

  @ParameterizedTest
  @CsvSource({"0.01, 1, 0.01", "3000, 300000, 3000.00", "100.5, 10050, 100.50"})
  void countsInSatangAndShowsThemInBaht(BigDecimal told, long satang, String shown) {
    assertThat(Baht.satang(told)).isEqualTo(satang);
    assertThat(Baht.of(satang)).hasToString(shown);
    assertThat(Baht.ofNullable(satang)).hasToString(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.001", "99999999999999999.99"})
  void roundsNothing(BigDecimal told) {
    assertThatThrownBy(() -> Baht.satang(told)).isInstanceOf(ArithmeticException.class);
  }
}
