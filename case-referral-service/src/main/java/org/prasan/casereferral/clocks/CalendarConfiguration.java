package org.prasan.casereferral.clocks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;

/** Reads the holidays at start: a calendar that can't be read is found out before any clock. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

  @Bean
  WorkingCalendar workingCalendar(HolidayProperties settings, ResourceLoader resources)
      throws IOException {
    String holidays =
        resources.getResource(settings.holidays()).getContentAsString(StandardCharsets.UTF_8);
    return new WorkingCalendar(
        holidays
            .lines()
            .skip(1)
            .filter(line -> !line.isBlank())
            .map(line -> LocalDate.parse(line.substring(0, line.indexOf(','))))
            .collect(Collectors.toSet()));
  }
}
