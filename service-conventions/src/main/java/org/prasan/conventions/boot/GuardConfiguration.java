package org.prasan.conventions.boot;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.prasan.conventions.command.LargeBodies;
import org.prasan.conventions.command.SlowBodies;
import org.prasan.conventions.command.SlowHeads;
import org.prasan.conventions.security.CallerLimit;
import org.prasan.conventions.security.ClientAddress;
import org.prasan.conventions.security.HiddenRecords;
import org.prasan.conventions.security.HttpProperties;
import org.prasan.conventions.security.OperatorWatch;
import org.prasan.conventions.security.SecurityLog;
import org.prasan.conventions.security.SecurityWatch;
import org.prasan.conventions.security.ShownRecords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/** The security log and the limits; both go by the wall clock, whatever a test's clock says. */
@Configuration(proxyBeanMethods = false)
@Import(ShownRecords.class)
class GuardConfiguration {

  @Bean
  static SecurityLog securityLog(MeterRegistry meters) {
    return new SecurityLog(meters);
  }

  @Bean
  static SecurityWatch securityWatch(
      SecurityLog log, HttpProperties settings, ObjectProvider<HiddenRecords> hidden) {
    return new SecurityWatch(log, settings, Clock.systemUTC(), hidden.stream().toList());
  }

  @Bean
  static ClientAddress clientAddress(HttpProperties settings) {
    return new ClientAddress(settings.trustedProxies());
  }

  @Bean
  static CallerLimit callerLimit(HttpProperties settings, ClientAddress address) {
    return new CallerLimit(settings, address, Clock.systemUTC());
  }

  @Bean
  static FilterRegistrationBean<OperatorWatch> operatorWatch(SecurityLog log) {
    var registration = new FilterRegistrationBean<>(new OperatorWatch(log));
    registration.addUrlPatterns("/actuator/*");
    registration.setOrder(Ordered.LOWEST_PRECEDENCE - 20); // after security: it names the caller
    return registration;
  }

  @Bean
  static WebServerFactoryCustomizer<TomcatServletWebServerFactory> slowBodies(
      HttpProperties settings) {
    return SlowBodies.endedAfter(settings.bodyWithin(), new LargeBodies(settings.largeBodyPaths()));
  }

  @Bean
  static WebServerFactoryCustomizer<TomcatServletWebServerFactory> slowHeads(
      HttpProperties settings) {
    return SlowHeads.endedAfter(settings.bodyWithin());
  }
}
