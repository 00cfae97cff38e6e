package org.prasan.testing.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.prasan.local.engine.EmbeddedBroker;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.kafka.KafkaContainer;

/** Starts the broker when a test first asks for it; it ends with the JVM. */
final class BrokerChoice {
  static final String BOOTSTRAP_SERVERS;

  static {
    String given = System.getenv().getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "");
    BOOTSTRAP_SERVERS = given.isBlank() ? started() : announced(given);
  }

  private BrokerChoice() {}

  private static String announced(String given) {
    System.out.println("Tests run on the Kafka that KAFKA_BOOTSTRAP_SERVERS names");
    return given;
  }

  private static String started() {
    return Docker.answers() ? container() : embedded();
  }

  private static String container() {
    KafkaContainer kafka =
        new KafkaContainer("apache/kafka:4.2.0")
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
            .withStartupTimeout(Duration.ofMinutes(3));
    kafka.start();
    System.out.println("Tests run on Kafka in Docker, " + kafka.getDockerImageName());
    return kafka.getBootstrapServers();
  }

  private static String embedded() {
    Path folder = temporaryFolder();
    EmbeddedBroker broker = EmbeddedBroker.start(folder);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(broker, folder)));
    System.out.println("Tests run on the embedded broker: " + broker.bootstrapServers());
    return broker.bootstrapServers();
  }

  private static void discard(EmbeddedBroker broker, Path folder) {
    broker.close();
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      System.err.println("left behind: " + folder);
    }
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("prasan-broker");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
