package org.prasan.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks a command of the operating system where the JDK knows no answer. */
final class Shell {
  private Shell() {}

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
