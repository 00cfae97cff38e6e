package org.prasan.system.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The modules of the checkout, found by looking. */
final class House {

  static final Path ROOT = root();

  /** An application without domain, store and events: the rules of services do not fit it. */
  static final Path CONSOLE = ROOT.resolve("console");

  private House() {}

  private static Path root() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("mvnw"))) {
        return at;
      }
    }
    throw new IllegalStateException("not in a checkout");
  }

  /** Every module of the build with main sources. */
  static List<Path> modules() {
    return walk(ROOT, 3)
        .filter(folder -> Files.isDirectory(folder.resolve("src/main/java")))
        .filter(folder -> read(folder.resolve("pom.xml")).contains("<parent>"))
        .sorted()
        .toList();
  }

  /** Modules with an application of their own, be they named as services or not. */
  static List<Path> services() {
    return modules().stream()
        .filter(module -> !module.equals(CONSOLE))
        .filter(module -> sources(module).stream().anyMatch(House::isApplication))
        .toList();
  }

  private static boolean isApplication(Path source) {
    return source.toString().endsWith("Application.java")
        && read(source).contains("@SpringBootApplication");
  }

  static List<Path> sources(Path module) {
    return walk(module.resolve("src/main/java"), Integer.MAX_VALUE)
        .filter(file -> file.toString().endsWith(".java"))
        .sorted()
        .toList();
  }

  /** Every page of documentation. */
  static List<Path> pages() {
    return walk(ROOT, Integer.MAX_VALUE)
        .filter(file -> file.toString().endsWith(".md"))
        .filter(file -> !file.toString().matches(".*/(target|node_modules|\\.prasan|\\.git)/.*"))
        .sorted()
        .toList();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Path> walk(Path from, int depth) {
    try (Stream<Path> found = Files.walk(from, depth)) {
      return found.toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
