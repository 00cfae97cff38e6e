package org.prasan.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ThaiDatesTest {

  private static final LocalDate WORKSHOP = LocalDate.of(2022, 12, 16);

  @Test
  void writesDatesOfTheBuddhistEra() {
    assertThat(ThaiDates.longForm(WORKSHOP)).isEqualTo("16 ธันวาคม 2565");
    assertThat(ThaiDates.shortForm(WORKSHOP)).isEqualTo("16 ธ.ค. 65");
  }

  @Test
  void writesFormalDatesWithThaiDigits() {
    assertThat(ThaiDates.formal(WORKSHOP)).isEqualTo("๑๖ ธันวาคม พ.ศ. ๒๕๖๕");
  }

  @Test
  void writesEnglishDatesOfTheCommonEra() {
    assertThat(ThaiDates.english(WORKSHOP)).isEqualTo("16 December 2022");
  }

  @Test
  void countsTheFiscalYearFromOctober() {
    assertThat(ThaiDates.yearBe(WORKSHOP)).isEqualTo(2565);
    assertThat(ThaiDates.fiscalYearBe(WORKSHOP)).isEqualTo(2566);
    assertThat(ThaiDates.fiscalYearBe(LocalDate.of(2022, 9, 30))).isEqualTo(2565);
    assertThat(ThaiDates.fiscalYearBe(LocalDate.of(2022, 10, 1))).isEqualTo(2566);
  }

  @Test
  void takesTheDayFromBangkok() {
    assertThat(ThaiDates.inBangkok(Instant.parse("2022-12-15T17:00:00Z"))).isEqualTo(WORKSHOP);
    assertThat(ThaiDates.inBangkok(Instant.parse("2022-12-15T16:59:59Z")))
        .isEqualTo(WORKSHOP.minusDays(1));
  }

  @Test
  void readsTypedYearsOfBothEras() {
    assertThat(ThaiDates.yearCe(2565)).isEqualTo(2022);
    assertThat(ThaiDates.yearCe(2022)).isEqualTo(2022);
  }

  @Test
  void changesDigitsAndNothingElse() {
    assertThat(ThaiDigits.toThai("ที่ 1/2565")).isEqualTo("ที่ ๑/๒๕๖๕");
    assertThat(ThaiDigits.toArabic("ที่ ๑/๒๕๖๕")).isEqualTo("ที่ 1/2565");
  }
}
