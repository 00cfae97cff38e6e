package org.prasan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Memory of the processes that the launcher started, as the kernel counts it. */
public final class Memory {
  private Memory() {}

  /** Resident MiB by process name, of every process with a pid file below this home. */
  public static Map<String, Long> of(Path home) {
    Map<String, Long> sizes = new TreeMap<>();
    try (Stream<Path> files = Files.list(home.resolve("run"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".pid")).toList()) {
        long pid = Long.parseLong(Files.readString(file).strip());
        sizes.put(file.getFileName().toString().replace(".pid", ""), of(pid));
      }
    } catch (IOException nothingThere) {
      return Map.of();
    }
    return sizes;
  }

  /** Resident MiB; 0 when it cannot be told. */
  static long of(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException notLinux) {
      return Shell.output("ps", "-o", "rss=", "-p", String.valueOf(pid))
          .map(kilobytes -> Long.parseLong(kilobytes) / 1024)
          .orElse(0L);
    }
  }
}
