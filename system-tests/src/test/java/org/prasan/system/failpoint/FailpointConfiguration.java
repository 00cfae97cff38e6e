package org.prasan.system.failpoint;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Wires what the properties {@code chaos.*} ask for into a service. */
@AutoConfiguration(beforeName = "org.prasan.messaging.boot.MessagingAutoConfiguration")
public class FailpointConfiguration {

  @Bean
  Clock clock(Environment environment) {
    String offset = environment.getProperty("chaos.clock-offset", "PT0S");
    return Clock.offset(Clock.systemUTC(), Duration.parse(offset));
  }

  @Bean
  Trigger trigger(Environment environment) {
    String armed = environment.getProperty("chaos.failpoint", "");
    return new Trigger(
        armed.isEmpty() ? null : Failpoint.parse(armed),
        Path.of(environment.getProperty("chaos.faults", "no-faults")));
  }

  @Bean
  static BrokenRules brokenRules(Environment environment) {
    return new BrokenRules(environment.getProperty("chaos.broken", ""));
  }
}
