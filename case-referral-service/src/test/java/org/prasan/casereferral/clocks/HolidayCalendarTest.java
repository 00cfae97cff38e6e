package org.prasan.casereferral.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.clocks.Holiday.Kind;
import org.prasan.casereferral.clocks.HolidayCalendar.Known;
import org.springframework.core.io.ClassPathResource;

class HolidayCalendarTest {

  private final HolidayCalendar calendar = new HolidayCalendar(read());

  HolidayCalendarTest() throws IOException {}

  @Test
  void marksAnnouncedComputedAndMissingYears() {
    assertThat(calendar.years()).containsExactly(2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029);
    assertThat(calendar.known(2026)).isEqualTo(Known.ANNOUNCED);
    assertThat(calendar.known(2027)).isEqualTo(Known.COMPUTED);
    assertThat(calendar.known(2030)).isEqualTo(Known.MISSING);
    assertThat(calendar.known(2021)).isEqualTo(Known.MISSING);
  }

  @Test
  void countsTheDaysUntilAYearWithoutData() {
    assertThat(calendar.daysLeft(LocalDate.of(2029, 10, 1))).isEqualTo(92);
    assertThat(calendar.daysLeft(LocalDate.of(2029, 12, 31))).isEqualTo(1);
    assertThat(calendar.daysLeft(LocalDate.of(2030, 1, 1))).isZero();
  }

  @Test
  void countsWeekdaysInAYearWithoutData() {
    WorkingCalendar working = calendar.working();
    assertThat(working.isWorkingDay(LocalDate.of(2030, 1, 1))).isTrue();
    assertThat(working.isWorkingDay(LocalDate.of(2030, 1, 5))).isFalse();
  }

  @Test
  void hasTheNumbersOfWorkingDaysThatAreKnown() {
    assertThat(List.of(2025, 2026, 2027).stream().map(this::workingDays))
        .containsExactly(240L, 240L, 243L);
  }

  @Test
  void putsEverySubstituteOnAWeekdayAndNoDayTwice() {
    assertThat(calendar.holidays()).extracting(Holiday::date).doesNotHaveDuplicates();
    assertThat(calendar.holidays())
        .filteredOn(it -> it.kind() == Kind.SUBSTITUTE || it.kind() == Kind.CABINET)
        .noneMatch(
            it -> Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(it.date().getDayOfWeek()));
  }

  private long workingDays(int year) {
    WorkingCalendar working = calendar.working();
    LocalDate first = LocalDate.of(year, 1, 1);
    return IntStream.range(0, first.lengthOfYear())
        .mapToObj(first::plusDays)
        .filter(working::isWorkingDay)
        .count();
  }

  private static List<Holiday> read() throws IOException {
    return new ClassPathResource("thai-public-holidays.csv")
        .getContentAsString(StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(Holiday::of)
        .toList();
  }
}
