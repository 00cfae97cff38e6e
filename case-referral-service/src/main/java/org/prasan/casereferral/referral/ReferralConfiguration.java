package org.prasan.casereferral.referral;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.io.ResourceLoader;

/** Puts the settings of the clocks and the holiday calendar together. */
@Configuration(proxyBeanMethods = false)
class ReferralConfiguration {

  @Bean
  ReferralPolicy referralPolicy(ReferralClocks clocks, WorkingCalendar calendar) {
    return new ReferralPolicy(clocks, calendar);
  }

  /** Reads the holidays at start: a calendar that can't be read is found out before any clock. */
  @Bean
  WorkingCalendar workingCalendar(HolidaySettings settings, ResourceLoader resources)
      throws IOException {
    var resource = resources.getResource(settings.holidays());
    try (var lines =
        new BufferedReader(
            new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8))) {
      return new WorkingCalendar(
          lines
              .lines()
              .skip(1)
              .filter(line -> !line.isBlank())
              .map(line -> LocalDate.parse(line.substring(0, line.indexOf(','))))
              .collect(Collectors.toSet()));
    }
  }

  @Bean
  @ConfigurationPropertiesBinding
  static Converter<String, TimeLimit> timeLimitConverter() {
    return new TimeLimitConverter();
  }

  /** A class and not a lambda: a converter is found by its type arguments. */
  private static final class TimeLimitConverter implements Converter<String, TimeLimit> {
    @Override
    public TimeLimit convert(String text) {
      return TimeLimit.parse(text);
    }
  }
}
