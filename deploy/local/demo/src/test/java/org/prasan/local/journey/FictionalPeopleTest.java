package org.prasan.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FictionalPeopleTest {

  private final FictionalPeople people = new FictionalPeople(Seed.DEMO);

  @Test
  void givesTheCheckDigitOfTheNationalId() {
    assertThat(FictionalPeople.nationalId("199990000001")).isEqualTo("1999900000013");
    assertThat(FictionalPeople.nationalId("199990000003")).isEqualTo("1999900000030");
    assertThat(FictionalPeople.nationalId("199990000008")).isEqualTo("1999900000081");
  }

  @Test
  void inventsPeopleOfTheProvinceThatDoesNotExist() {
    assertThat(IntStream.range(1, 6_000).mapToObj(n -> people.adult(n).nationalId()).distinct())
        .hasSize(5_999)
        .allMatch(id -> id.startsWith("199"));
  }

  @Test
  void inventsTheSamePersonForTheSameNumber() {
    assertThat(people.adult(77)).isEqualTo(new FictionalPeople(Seed.DEMO).adult(77));
  }
}
