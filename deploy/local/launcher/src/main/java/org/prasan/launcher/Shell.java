package org.prasan.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks a command of the operating system where the JDK knows no answer. */
final class Shell {
  /** How a process leaves the session of the terminal; both ways keep the process id. */
  static final List<String> DETACHED =
      isOnPath("setsid")
          ? List.of("setsid")
          : List.of("sh", "-c", "trap '' HUP INT; exec \"$@\"", "prasan");

  private Shell() {}

  private static boolean isOnPath(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** The first line that the command prints; empty when there is no such command or no line. */
  static Optional<String> output(String... command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      byte[] output = process.getInputStream().readAllBytes();
      return new String(output, StandardCharsets.UTF_8).lines().map(String::strip).findFirst();
    } catch (IOException noSuchCommand) {
      return Optional.empty();
    }
  }
}
