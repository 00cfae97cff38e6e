package org.prasan.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** One line about each part, and their memory together. */
record Status(Processes processes) {

  /** Prints the table; tells whether every part is ready. */
  boolean print(Iterable<Part> parts) {
    Text.print(
        "%-22s %8s %6s  %-10s %8s %10s%n", "PROCESS", "PID", "PORT", "STATE", "RSS MiB", "UPTIME");
    long total = 0;
    boolean allReady = true;
    for (Part part : parts) {
      Optional<ProcessHandle> process = processes.find(part.name());
      String state = state(part, process.isPresent());
      long megabytes = process.map(found -> Machine.memory(found.pid())).orElse(0L);
      Text.print(
          "%-22s %8s %6s  %-10s %8d %10s%n",
          part.name(),
          process.map(found -> String.valueOf(found.pid())).orElse("-"),
          part.port(),
          state,
          megabytes,
          process.flatMap(found -> found.info().startInstant()).map(Status::uptime).orElse("-"));
      total += megabytes;
      allReady &= state.equals("ready");
    }
    Text.print("%-22s %8s %6s  %-10s %8d%n", "total", "", "", "", total);
    return allReady;
  }

  private String state(Part part, boolean runs) {
    if (runs) {
      return part.readiness().isReady() ? "ready" : "not ready";
    }
    return processes.died(part.name()) ? "died" : "stopped";
  }

  private static String uptime(Instant start) {
    Duration time = Duration.between(start, Instant.now());
    return Text.of("%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }
}
