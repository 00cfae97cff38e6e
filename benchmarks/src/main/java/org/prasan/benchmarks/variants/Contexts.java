package org.prasan.benchmarks.variants;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prasan.benchmarks.engines.Engines;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the services that are measured, each with a name, a database and topics of its own. */
final class Contexts {

  /** Names of this run, so that engines that were given show no trace of an earlier one. */
  private static final String RUN = "benchmark-" + System.currentTimeMillis();

  private Contexts() {}

  static String nameOf(String part) {
    return RUN + "-" + part;
  }

  /**
   * Starts a service, without what Modulith would do to it unless {@code more} excludes nothing.
   *
   * @param part of the name of the application, its database, its topic, its consumer group
   */
  static ConfigurableApplicationContext start(
      Engines engines, Class<?> service, String part, String... more) {
    String modulith =
        ImportCandidates.load(AutoConfiguration.class, null).getCandidates().stream()
            .filter(name -> name.startsWith("org.springframework.modulith."))
            .collect(Collectors.joining(","));
    var common =
        Stream.of(
            "--spring.application.name=" + nameOf(part),
            "--spring.main.web-application-type=none",
            "--spring.main.banner-mode=off",
            "--spring.config.import=classpath:reliable-messaging.yaml",
            "--spring.mongodb.database=" + nameOf(part),
            "--spring.mongodb.uri=" + engines.mongoUri(),
            "--spring.kafka.bootstrap-servers=" + engines.bootstrapServers(),
            "--spring.jmx.enabled=false",
            "--prasan.messaging.partitions=" + Topics.PARTITIONS);
    return new SpringApplicationBuilder(service)
        .registerShutdownHook(false)
        .properties("spring.autoconfigure.exclude=" + modulith)
        .run(Stream.concat(common, Stream.of(more)).toArray(String[]::new));
  }

  /** How often what a timer measures has succeeded so far. */
  static long count(ConfigurableApplicationContext context, String timer) {
    return context.getBean(MeterRegistry.class).find(timer).timers().stream()
        .filter(found -> !"failure".equals(found.getId().getTag("result")))
        .mapToLong(Timer::count)
        .sum();
  }
}
