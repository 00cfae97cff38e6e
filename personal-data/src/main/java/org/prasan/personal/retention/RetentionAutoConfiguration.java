package org.prasan.personal.retention;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.TaskScheduler;

/** Runs the {@link RetainedClass}es of a service. */
@AutoConfiguration
@EnableConfigurationProperties(RetentionProperties.class)
@ConditionalOnBean(RetainedClass.class)
class RetentionAutoConfiguration {

  @Bean
  RetentionJob retentionJob(
      ObjectProvider<RetainedClass> classes,
      RetentionProperties settings,
      MeterRegistry meters,
      TaskScheduler taskScheduler,
      Clock clock) {
    return new RetentionJob(classes.stream().toList(), settings, meters, taskScheduler, clock);
  }
}
