package org.prasan.local.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Memory of the processes that the launcher started, as the kernel counts it. */
final class Processes {

  private Processes() {}

  /** By process name; empty where there is no {@code /proc}. */
  static Map<String, Long> residentMegabytes(Path home) {
    var sizes = new TreeMap<String, Long>();
    try (Stream<Path> files = Files.list(home.resolve("run"))) {
      files.filter(file -> file.toString().endsWith(".pid")).forEach(file -> put(sizes, file));
    } catch (IOException nothingThere) {
      return Map.of();
    }
    return sizes;
  }

  private static void put(Map<String, Long> sizes, Path file) {
    String name = file.getFileName().toString().replace(".pid", "");
    try {
      Path status = Path.of("/proc", Files.readString(file).strip(), "status");
      Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1_024)
          .forEach(megabytes -> sizes.put(name, megabytes));
    } catch (IOException gone) {
      sizes.put(name, 0L);
    }
  }
}
