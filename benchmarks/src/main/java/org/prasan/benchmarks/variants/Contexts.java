package org.prasan.benchmarks.variants;

import java.util.List;
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

  /** A service without what Modulith would do to it. */
  static ConfigurableApplicationContext plain(
      Engines engines, Class<?> service, String part, String... more) {
    String modulith =
        ImportCandidates.load(AutoConfiguration.class, null).getCandidates().stream()
            .filter(name -> name.startsWith("org.springframework.modulith."))
            .collect(Collectors.joining(","));
    return start(
        engines,
        service,
        part,
        Stream.concat(Stream.of("--spring.autoconfigure.exclude=" + modulith), Stream.of(more))
            .toArray(String[]::new));
  }

  /**
   * @param part of the name of the application, its database, its topic, its consumer group
   */
  static ConfigurableApplicationContext start(
      Engines engines, Class<?> service, String part, String... more) {
    List<String> common =
        List.of(
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
        .run(Stream.concat(common.stream(), Stream.of(more)).toArray(String[]::new));
  }
}
