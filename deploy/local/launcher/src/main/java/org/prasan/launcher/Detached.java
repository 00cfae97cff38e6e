package org.prasan.launcher;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How a process leaves the session of the terminal; both ways keep the process id. */
final class Detached {
  static final List<String> PREFIX =
      isOnPath("setsid")
          ? List.of("setsid")
          : List.of("sh", "-c", "trap '' HUP INT; exec \"$@\"", "prasan");

  private Detached() {}

  private static boolean isOnPath(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
