package org.prasan.casereferral.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Agencies that help, return, ignore, close and vanish, centres that are suspended, and a year of
 * reports: nobody is left without somebody who has to act, and a clock.
 */
class CityYearIT {

  private static final Instant NEW_YEAR = Instant.parse("2027-01-03T23:00:00Z");

  @Test
  void nobodyIsForgottenInAYear(@TempDir Path folder) {
    live(folder, Integer.getInteger("city.cases", 200));
  }

  @Tag("long")
  @Test
  void nobodyIsForgottenAmongTwentyThousand(@TempDir Path folder) {
    live(folder, 20_000);
  }

  private static void live(Path folder, int cases) {
    try (var city = new City(NEW_YEAR, folder)) {
      var year = new CityYear(city, cases, 10, 2565);
      Judge judge = year.live();
      System.out.printf(
          "City: %,d cases, %,d wishes, %,d events, %,d looks%n%s%n",
          cases, year.wishes.asked(), city.bus.all().size(), judge.looks(), year.wishes.refused());
      assertThat(judge.violations()).isEmpty();
      assertThat(year.unfinished()).isEmpty();
    }
  }
}
