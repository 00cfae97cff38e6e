package org.prasan.casereferral.city;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Agencies that help, return, ignore, close and vanish, centres that are suspended, officers that
 * move, and a year of reports: nobody is left without somebody who has to act, and a clock.
 */
class CityYearIT {

  private static final Instant NEW_YEAR = Instant.parse("2027-01-03T23:00:00Z");

  @Test
  void nobodyIsForgottenInAYear(@TempDir Path folder) {
    live(City.inMemory(NEW_YEAR, folder), Integer.getInteger("city.cases", 2_000));
  }

  @Test
  void nobodyIsForgottenInAYearOfTheStore(@TempDir Path folder) {
    live(new City(NEW_YEAR, folder), Integer.getInteger("city.stored", 30));
  }

  @Tag("long")
  @Test
  void nobodyIsForgottenAmongTwentyThousand(@TempDir Path folder) {
    live(City.inMemory(NEW_YEAR, folder), Integer.getInteger("city.long", 20_000));
  }

  private static void live(City begun, int cases) {
    try (City city = begun) {
      Duration before = processorTime();
      var year = new CityYear(city, cases, 10, 2565);
      year.live();
      System.out.printf(
          "City: %,d cases, %,d referrals (%,d ignored), %,d wishes, %,d events, %,d looks, %,d"
              + " figures, %,d s of processor time%n%s%n%s%n",
          cases,
          year.referrals.sent(),
          year.referrals.ignored(),
          year.wishes.asked(),
          city.bus.events(),
          year.judge.looks(),
          year.figures.compared(),
          processorTime().minus(before).toSeconds(),
          year.wishes.granted(),
          year.wishes.refused());
      assertSoftly(all -> {
        all.assertThat(year.judge.violations()).as("somebody who waits in vain").isEmpty();
        all.assertThat(year.unfinished()).as("cases that never end").isEmpty();
        all.assertThat(year.referrals.astray()).as("referrals that are not back").isEmpty();
        all.assertThat(year.referrals.ignored()).as("referrals that were ignored").isPositive();
        all.assertThat(year.figures.differences()).as("figures unlike the recount").isEmpty();
      });
    }
  }

  /** Tells more than a clock where others use the machine as well. */
  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
