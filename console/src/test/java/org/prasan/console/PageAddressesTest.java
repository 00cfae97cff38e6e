package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** Whoever reloads a page of the staff gets it again. */
class PageAddressesTest {

  private static final Path SOURCES = Path.of("web/src");
  private static final Pattern ROUTE = Pattern.compile("path: *['\"](/[^'\"]*)['\"]");

  @Test
  void everyRouteOfTheStaffsPagesIsAnAddressOfTheConsole() throws IOException {
    assumeTrue(Files.isDirectory(SOURCES), "the sources of the pages are not here");
    List<String> served = served();
    List<String> routes = routes();

    assertThat(routes).hasSizeGreaterThan(5);
    assertThat(routes)
        .filteredOn(route ->
            served.stream()
                .noneMatch(pattern ->
                    PathPatternParser.defaultInstance
                        .parse(pattern)
                        .matches(PathContainer.parsePath(route.replaceAll(":[a-zA-Z]+", "1")))))
        .as("routes that prasan.console.pages does not name")
        .isEmpty();
  }

  private static List<String> routes() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      var found = new ArrayList<String>();
      for (Path file :
          files.filter(it -> it.getFileName().toString().startsWith("routes.ts")).toList()) {
        ROUTE.matcher(Files.readString(file)).results().map(it -> it.group(1)).forEach(found::add);
      }
      return found;
    }
  }

  private static List<String> served() throws IOException {
    PropertySource<?> settings =
        new YamlPropertySourceLoader()
            .load("settings", new ClassPathResource("application.yaml"))
            .getFirst();
    return Stream.iterate(0, n -> n + 1)
        .map(n -> settings.getProperty("prasan.console.pages[" + n + "]"))
        .takeWhile(pattern -> pattern != null)
        .map(String::valueOf)
        .toList();
  }
}
