package org.prasan.testing.engines;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Sets where the engines are, before anything else in the environment can. */
public final class EngineProperties
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    String database = "test-" + UUID.randomUUID().toString().substring(0, 18);
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "engines",
                Map.of(
                    "MONGODB_URI", Engines.mongoUri(),
                    "spring.mongodb.uri", Engines.mongoUri(),
                    "spring.mongodb.database", database,
                    "prasan.messaging.partitions", "12",
                    "KAFKA_BOOTSTRAP_SERVERS", Engines.kafkaBootstrapServers(),
                    "spring.kafka.bootstrap-servers", Engines.kafkaBootstrapServers())));
  }
}
