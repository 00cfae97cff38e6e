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
 * @param services which of them to start
 * @param withConsole whether the console is started beside them
 * @param patience how long a start may take
 */
record Settings(
    Path checkout,
    Path home,
    Ports ports,
    Optional<String> mongodbUri,
    Optional<String> kafkaServers,
    List<ServiceModule> services,
    boolean withConsole,
    Duration patience) {

  static Settings from(Map<String, String> environment) {
    Function<String, Optional<String>> given =
        name -> Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    Path checkout = ServiceModule.checkout();
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
        given.apply("PRASAN_SERVICES").map(Settings::services).orElseGet(ServiceModule::all),
        given
            .apply("PRASAN_SERVICES")
            .map(names -> names(names).contains(LocalSystem.CONSOLE))
            .orElse(true),
        Duration.ofSeconds(given.apply("PRASAN_START_SECONDS").map(Long::parseLong).orElse(120L)));
  }

  private static List<ServiceModule> services(String names) {
    return names(names).stream()
        .filter(name -> !name.equals(LocalSystem.CONSOLE))
        .map(ServiceModule::named)
        .toList();
  }

  private static List<String> names(String names) {
    return Stream.of(names.split(",")).map(String::strip).toList();
  }

  Path data() {
    return home.resolve("data");
  }

  Path secrets() {
    return data().resolve("secrets");
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
