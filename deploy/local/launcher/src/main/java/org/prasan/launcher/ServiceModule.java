package org.prasan.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * One service as its own {@code application.yaml} describes it, so that nothing else has to be told
 * of a new one: every folder {@code *-service} of the checkout that has such a file is a service.
 *
 * @param name of the module, the application and the artifact
 * @param port of a local run that starts at port 8100
 * @param database of its own in the store
 * @param verifies whether anybody may check a paper at it, without a token
 */
public record ServiceModule(String name, int port, String database, boolean verifies) {

  /** All of them, in the order of their ports. */
  public static List<ServiceModule> all() {
    return in(checkout());
  }

  /**
   * @throws CommandFailed when there is no such service
   */
  public static ServiceModule named(String name) {
    return all().stream()
        .filter(service -> service.name.equals(name))
        .findFirst()
        .orElseThrow(() -> new CommandFailed("no such service: " + name));
  }

  /** Where the built modules lie. */
  public static Path checkout() {
    return Path.of(System.getProperty("prasan.checkout", ".")).toAbsolutePath().normalize();
  }

  static List<ServiceModule> in(Path checkout) {
    try (Stream<Path> folders = Files.list(checkout)) {
      return folders
          .filter(folder -> folder.getFileName().toString().endsWith("-service"))
          .map(folder -> folder.resolve("src/main/resources/application.yaml"))
          .filter(Files::exists)
          .map(ServiceModule::read)
          .sorted(Comparator.comparing(ServiceModule::port))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static ServiceModule read(Path file) {
    try (Reader text = Files.newBufferedReader(file)) {
      Map<String, Object> settings = new Yaml().load(text);
      return new ServiceModule(
          String.valueOf(at(settings, "spring", "application", "name")),
          Integer.parseInt(String.valueOf(at(settings, "server", "port"))),
          String.valueOf(at(settings, "spring", "mongodb", "database")),
          String.valueOf(at(settings, "prasan", "http", "public-paths")).contains("/verify,"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static @Nullable Object at(Map<String, Object> settings, String... path) {
    Object found = settings;
    for (String name : path) {
      found = found instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return found;
  }

  /** Where the console reads the address: {@code PRASAN_CASE_REFERRAL_URL}. */
  String addressVariable() {
    return "PRASAN_" + title().replace(' ', '_').toUpperCase(Locale.ROOT) + "_URL";
  }

  /** As people call it: {@code case referral}. */
  String title() {
    return name.replace("-service", "").replace('-', ' ');
  }
}
