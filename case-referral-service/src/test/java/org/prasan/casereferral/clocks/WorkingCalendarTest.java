package org.prasan.casereferral.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

  private static final WorkingCalendar CALENDAR =
      new WorkingCalendar(Set.of(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 10)));

  @ParameterizedTest(name = "{0} + {1} = {2}")
  @CsvSource({
    "2026-11-23T05:00:00Z, 1wd, 2026-11-24T05:00:00Z", // Monday noon
    "2026-11-27T05:00:00Z, 1wd, 2026-11-30T05:00:00Z", // over a weekend
    "2026-12-04T05:00:00Z, 1wd, 2026-12-08T05:00:00Z", // over a weekend and a holiday
    "2026-12-04T05:00:00Z, 3wd, 2026-12-11T05:00:00Z", // over two holidays
    "2026-11-28T05:00:00Z, 1wd, 2026-11-30T17:00:00Z", // begun on a Saturday: the whole Monday
    "2026-11-28T05:00:00Z, 1h, 2026-11-28T06:00:00Z", // hours pass at the weekend too
    "2026-11-28T05:00:00Z, 15d, 2026-12-13T05:00:00Z"
  })
  void skipsDaysOnWhichNobodyWorks(Instant start, String limit, Instant expected) {
    assertThat(TimeLimit.of(limit).after(start, CALENDAR)).isEqualTo(expected);
  }

  @Test
  void takesHalfOfThreeWorkingDaysAsDayAndHalf() {
    Instant half =
        TimeLimit.of("3wd").percentAfter(Instant.parse("2026-11-27T05:00:00Z"), 50, CALENDAR);
    assertThat(half).isEqualTo("2026-11-30T17:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0h", "-1h", "3", "wd", "1 h", "1y"})
  void refusesWhatIsNoTimeLimit(String text) {
    assertThatThrownBy(() -> TimeLimit.of(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
