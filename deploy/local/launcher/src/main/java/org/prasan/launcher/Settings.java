package org.prasan.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the environment says about a local run.
 *
 * @param checkout folder with the built modules
 * @param home folder that holds everything a run leaves behind
 * @param mongodbUri a real MongoDB in place of the embedded store
 * @param kafkaServers a real Kafka in place of the embedded broker
 * @param services which of the four to start
 * @param patience how long a start may take
 */
record Settings(
    Path checkout,
    Path home,
    Ports ports,
    Optional<String> mongodbUri,
    Optional<String> kafkaServers,
    List<String> services,
    Duration patience) {
  static final List<String> ALL_SERVICES =
      List.of(
          "registry-service",
          "certificate-service",
          "case-referral-service",
          "notification-service");

  static Settings from(Map<String, String> environment) {
    Function<String, Optional<String>> given =
        name -> Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    Path checkout =
        Path.of(System.getProperty("prasan.checkout", ".")).toAbsolutePath().normalize();
    return new Settings(
        checkout,
        given
            .apply("PRASAN_HOME")
            .map(Path::of)
            .orElse(checkout.resolve(".prasan"))
            .toAbsolutePath(),
        Ports.fromEnvironment(),
        given.apply("MONGODB_URI"),
        given.apply("KAFKA_BOOTSTRAP_SERVERS"),
        given.apply("PRASAN_SERVICES").map(Settings::list).orElse(ALL_SERVICES),
        Duration.ofSeconds(given.apply("PRASAN_START_SECONDS").map(Long::parseLong).orElse(120L)));
  }

  private static List<String> list(String services) {
    return Stream.of(services.split(",")).map(String::strip).toList();
  }

  Path data(String name) {
    return home.resolve("data").resolve(name);
  }

  Path secrets() {
    return home.resolve("data").resolve("secrets");
  }

  Path logs() {
    return home.resolve("logs");
  }

  Path run() {
    return home.resolve("run");
  }

  /** Not below the home: what a build is unpacked and prepared to serves every home. */
  Path apps() {
    return checkout.resolve(".prasan").resolve("apps");
  }
}
