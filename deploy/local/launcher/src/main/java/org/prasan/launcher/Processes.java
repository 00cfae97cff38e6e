package org.prasan.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Starts the parts so that they outlive the launcher and its terminal, and finds them again. A pid
 * file counts only while the process behind it carries the mark of this home and part: after a
 * crash or a restart of the machine the number may be another program's.
 */
final class Processes {
  private static final Pattern BUILD = Pattern.compile("-Dprasan\\.build=(\\S+)");

  private final Settings settings;

  Processes(Settings settings) {
    this.settings = settings;
  }

  Optional<ProcessHandle> find(String name) {
    Path file = pidFile(name);
    try {
      return Files.exists(file)
          ? ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
              .filter(ProcessHandle::isAlive)
              .filter(process -> commandLine(process).contains(mark(name)))
          : Optional.empty();
    } catch (IOException | NumberFormatException unreadable) {
      return Optional.empty();
    }
  }

  /** Whether it was started and neither stopped nor found alive. */
  boolean died(String name) {
    return Files.exists(pidFile(name)) && find(name).isEmpty();
  }

  Optional<String> build(ProcessHandle process) {
    Matcher build = BUILD.matcher(commandLine(process));
    return build.find() ? Optional.of(build.group(1)) : Optional.empty();
  }

  ProcessHandle start(Part part) throws IOException {
    Path log = log(part.name());
    Files.createDirectories(settings.logs());
    Files.createDirectories(settings.run());
    if (Files.exists(log)) {
      Path previous = settings.logs().resolve(part.name() + ".previous.log");
      Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
    }
    ProcessBuilder builder = new ProcessBuilder(command(part));
    builder.directory(settings.home().toFile());
    builder.environment().putAll(part.environment());
    builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
    builder.redirectInput(new File("/dev/null"));
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    ProcessHandle process = builder.start().toHandle();
    Files.writeString(pidFile(part.name()), process.pid() + "\n");
    return process;
  }

  void forget(String name) throws IOException {
    Files.deleteIfExists(pidFile(name));
  }

  Path log(String name) {
    return settings.logs().resolve(name + ".log");
  }

  private List<String> command(Part part) {
    List<String> extra = new ArrayList<>(part.app().cacheFlags());
    extra.add(mark(part.name()));
    extra.add("-Dprasan.build=" + part.app().folder().getFileName());
    List<String> command = new ArrayList<>(Detached.PREFIX);
    command.addAll(part.app().command(part.heap(), extra, part.arguments()));
    return command;
  }

  private String mark(String name) {
    return "-Dprasan.process=" + settings.home() + "/" + name;
  }

  private static String commandLine(ProcessHandle process) {
    return process.info().commandLine().orElse("");
  }

  private Path pidFile(String name) {
    return settings.run().resolve(name + ".pid");
  }
}
