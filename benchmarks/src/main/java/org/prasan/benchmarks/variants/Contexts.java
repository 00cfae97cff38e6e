package org.prasan.benchmarks.variants;

import java.util.ArrayList;
import java.util.List;
import org.prasan.benchmarks.engines.Engines;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the services that are measured, each with a name, a database and topics of its own. */
final class Contexts {

  /** Names of this run, so that engines that were given show no trace of an earlier one. */
  static final String RUN = "benchmark-" + System.currentTimeMillis();

  /** What Modulith would do to a context that does without it. */
  private static final String WITHOUT_MODULITH =
      "--spring.autoconfigure.exclude="
          + "org.springframework.modulith.events.config.EventPublicationAutoConfiguration,"
          + "org.springframework.modulith.events.config.EventExternalizationAutoConfiguration,"
          + "org.springframework.modulith.events.jackson.JacksonEventSerializationConfiguration,"
          + "org.springframework.modulith.events.jackson2.Jackson2EventSerializationConfiguration,"
          + "org.springframework.modulith.events.kafka.KafkaEventExternalizerConfiguration,"
          + "org.springframework.modulith.events.kafka.KafkaJackson2Configuration,"
          + "org.springframework.modulith.events.kafka.KafkaJacksonConfiguration,"
          + "org.springframework.modulith.events.mongodb.MongoDbEventPublicationAutoConfiguration,"
          + "org.springframework.modulith.events.mongodb.MongoDbTransactionAutoConfiguration";

  private Contexts() {}

  static String nameOf(String part) {
    return RUN + "-" + part;
  }

  static ConfigurableApplicationContext plain(
      Engines engines, Class<?> service, String name, List<String> more) {
    var arguments = new ArrayList<>(more);
    arguments.add(WITHOUT_MODULITH);
    return start(engines, service, name, arguments);
  }

  /**
   * @param name of the application, its database, its consumer group
   */
  static ConfigurableApplicationContext start(
      Engines engines, Class<?> service, String name, List<String> more) {
    var arguments = new ArrayList<>(more);
    arguments.addAll(
        List.of(
            "--spring.application.name=" + name,
            "--spring.main.web-application-type=none",
            "--spring.main.banner-mode=off",
            "--spring.config.import=classpath:reliable-messaging.yaml",
            "--spring.mongodb.database=" + name,
            "--spring.mongodb.uri=" + engines.mongoUri(),
            "--spring.kafka.bootstrap-servers=" + engines.bootstrapServers(),
            "--spring.jmx.enabled=false"));
    return new SpringApplicationBuilder(service)
        .registerShutdownHook(false)
        .run(arguments.toArray(String[]::new));
  }
}
