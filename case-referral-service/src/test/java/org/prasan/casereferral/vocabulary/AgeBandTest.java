package org.prasan.casereferral.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTest {

  @ParameterizedTest
  @CsvSource({
    "0,CHILD",
    "17,CHILD",
    "18,YOUTH",
    "25,YOUTH",
    "26,WORKING_AGE",
    "59,WORKING_AGE",
    "60,OLDER",
    "-1,UNKNOWN"
  })
  void followsTheActsBoundaries(int age, AgeBand band) {
    assertThat(AgeBand.ofAge(age)).isEqualTo(band);
  }
}
