package org.prasan.casereferral.clocks.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.clocks.Holiday;
import org.prasan.casereferral.clocks.HolidayCalendar;
import org.prasan.casereferral.clocks.HolidayCalendar.Known;
import org.prasan.thai.ThaiDates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The days on which the clocks of working days stand still. */
@RestController
class CalendarController {

  private final HolidayCalendar calendar;
  private final Clock clock;

  CalendarController(HolidayCalendar calendar, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * @param known when MISSING, Monday to Friday are taken for working days
   * @param years every year that is known at all
   */
  record CalendarView(int year, Known known, List<Holiday> holidays, List<YearView> years) {}

  record YearView(int year, Known known) {}

  /** This year's, where none is named. */
  @GetMapping("/v1/calendar")
  @PreAuthorize("isAuthenticated()")
  CalendarView getCalendar(@RequestParam @Nullable @Min(2000) @Max(2100) Integer year) {
    int wanted = year == null ? ThaiDates.inBangkok(clock.instant()).getYear() : year;
    return new CalendarView(
        wanted,
        calendar.known(wanted),
        calendar.of(wanted),
        calendar.years().stream().map(it -> new YearView(it, calendar.known(it))).toList());
  }
}
