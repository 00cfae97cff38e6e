package org.prasan.casereferral.clocks;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.prasan.thai.ThaiDates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;

/** Reads the holidays at start: a calendar that can't be read is found out before any clock. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

  @Bean
  HolidayCalendar holidayCalendar(HolidayProperties settings, ResourceLoader resources)
      throws IOException {
    String holidays =
        resources.getResource(settings.holidays()).getContentAsString(StandardCharsets.UTF_8);
    return new HolidayCalendar(
        holidays.lines().skip(1).filter(line -> !line.isBlank()).map(Holiday::of).toList());
  }

  @Bean
  WorkingCalendar workingCalendar(HolidayCalendar holidays) {
    return holidays.working();
  }

  @Bean
  MeterBinder calendarLeft(HolidayCalendar holidays, Clock clock) {
    return registry ->
        Gauge.builder(
                "calendar.left", () -> holidays.daysLeft(ThaiDates.inBangkok(clock.instant())))
            .baseUnit("days")
            .description("Until the first day of a year whose public holidays are not known")
            .register(registry);
  }
}
