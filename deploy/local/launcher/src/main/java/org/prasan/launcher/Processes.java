package org.prasan.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Starts the parts so that they outlive the launcher and its terminal, and finds them again. A pid
 * file counts only while the process behind it carries the mark of this home and part: after a
 * crash or a restart of the machine the number may be another program's.
 */
record Processes(Settings settings) {
  private static final Pattern BUILD = Pattern.compile("-Dprasan\\.build=(\\S+)");
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

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

  boolean runsAnOlderBuild(Part part) {
    Matcher build = BUILD.matcher(find(part.name()).map(Processes::commandLine).orElse(""));
    return build.find() && !build.group(1).equals(build(part));
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

  /** Asks them to end, waits, and ends those that do not. */
  void stop(List<String> names) throws IOException, InterruptedException {
    Map<String, ProcessHandle> ending = new LinkedHashMap<>();
    names.forEach(name -> find(name).ifPresent(process -> ending.put(name, process)));
    ending.values().forEach(ProcessHandle::destroy);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (ending.values().stream().anyMatch(ProcessHandle::isAlive)
        && System.nanoTime() < deadline) {
      Thread.sleep(LOOK_AGAIN);
    }
    ending.forEach((name, process) -> {
      boolean killed = process.isAlive() && process.destroyForcibly();
      Text.print("  %-22s %s%n", name, killed ? "killed after 40 s" : "stopped");
    });
    for (String name : names) {
      Files.deleteIfExists(pidFile(name));
    }
  }

  Path log(String name) {
    return settings.logs().resolve(name + ".log");
  }

  private List<String> command(Part part) {
    List<String> extra = new ArrayList<>(part.app().cacheFlags());
    extra.add(mark(part.name()));
    extra.add("-Dprasan.build=" + build(part));
    List<String> command = new ArrayList<>(Machine.DETACHED);
    command.addAll(part.app().command(part.heap(), extra, part.arguments()));
    return command;
  }

  private static String build(Part part) {
    return part.app().folder().getFileName().toString();
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
