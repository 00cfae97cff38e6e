package org.prasan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** One line about each part, and their memory together. */
final class Status {
  private final Processes processes;
  private final Clock clock;

  Status(Processes processes, Clock clock) {
    this.processes = processes;
    this.clock = clock;
  }

  /** Prints the table; tells whether every part is ready. */
  boolean print(Iterable<Part> parts) {
    System.out.printf(
        "%-22s %8s %6s  %-10s %8s %10s%n", "PROCESS", "PID", "PORT", "STATE", "RSS MiB", "UPTIME");
    long total = 0;
    boolean allReady = true;
    for (Part part : parts) {
      Optional<ProcessHandle> process = processes.find(part.name());
      String state = state(part, process);
      long megabytes = process.map(Status::residentMegabytes).orElse(0L);
      System.out.printf(
          "%-22s %8s %6d  %-10s %8d %10s%n",
          part.name(),
          process.map(found -> String.valueOf(found.pid())).orElse("-"),
          part.port(),
          state,
          megabytes,
          process.flatMap(found -> found.info().startInstant()).map(this::uptime).orElse("-"));
      total += megabytes;
      allReady &= state.equals("ready");
    }
    System.out.printf("%-22s %8s %6s  %-10s %8d%n", "total", "", "", "", total);
    return allReady;
  }

  private String state(Part part, Optional<ProcessHandle> process) {
    if (process.isPresent()) {
      return part.readiness().isReady() ? "ready" : "not ready";
    }
    return processes.died(part.name()) ? "died" : "stopped";
  }

  private String uptime(Instant start) {
    Duration time = Duration.between(start, clock.instant());
    return "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }

  private static long residentMegabytes(ProcessHandle process) {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException notLinux) {
      return Shell.output("ps", "-o", "rss=", "-p", String.valueOf(process.pid()))
          .map(kilobytes -> Long.parseLong(kilobytes) / 1024)
          .orElse(0L);
    }
  }
}
