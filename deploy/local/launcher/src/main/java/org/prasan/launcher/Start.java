package org.prasan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Starts what does not run yet and waits until it is ready, saying so part by part. */
final class Start {
  private static final Duration LOOK_AGAIN = Duration.ofMillis(150);
  private static final int SECONDS_TO_LET_GO = 5;
  private static final int LINES_OF_LOG = 30;

  private final Settings settings;
  private final Processes processes;
  private final long began = System.nanoTime();

  Start(Settings settings, Processes processes) {
    this.settings = settings;
    this.processes = processes;
  }

  /** Those of the parts that have to be started; what holds their ports is named first. */
  List<Part> missing(List<Part> parts) throws InterruptedException {
    List<Part> missing =
        parts.stream().filter(part -> processes.find(part.name()).isEmpty()).toList();
    String taken =
        stayTaken(missing.stream().flatMap(part -> part.ports().stream()).toList()).stream()
            .map(port -> "Port " + port + " is taken by " + Machine.holderOf(port) + "\n")
            .collect(Collectors.joining());
    if (!taken.isEmpty()) {
      throw new CommandFailed(
          taken + "Free it, or choose other ports: PRASAN_PORT_BASE=9100 ./prasan up");
    }
    return missing;
  }

  /** A killed process lets go of its port a moment after it is gone from the process table. */
  private List<Integer> stayTaken(List<Integer> ports) throws InterruptedException {
    List<Integer> taken = ports.stream().filter(Machine::isTaken).toList();
    while (!taken.isEmpty() && seconds() < SECONDS_TO_LET_GO) {
      Thread.sleep(LOOK_AGAIN);
      taken = taken.stream().filter(Machine::isTaken).toList();
    }
    return taken;
  }

  void start(List<Part> parts) throws IOException, InterruptedException {
    Map<Part, ProcessHandle> waiting = new LinkedHashMap<>();
    for (Part part : parts) {
      Optional<ProcessHandle> running = processes.find(part.name());
      if (running.isPresent() && part.readiness().isReady()) {
        Text.print("  %-22s runs already%n", part.name());
      } else {
        waiting.put(part, running.isPresent() ? running.get() : started(part));
      }
    }
    while (!waiting.isEmpty()) {
      for (Map.Entry<Part, ProcessHandle> each : List.copyOf(waiting.entrySet())) {
        if (isReady(each.getKey(), each.getValue())) {
          waiting.remove(each.getKey());
        }
      }
      if (seconds() > settings.patience().toSeconds()) {
        throw new CommandFailed(overdue(waiting.keySet()));
      }
      Thread.sleep(LOOK_AGAIN);
    }
  }

  /** A port that answers may be another program's while our own process has died. */
  void confirm(List<Part> parts) throws IOException {
    for (Part part : parts) {
      if (processes.died(part.name())) {
        throw ended(part);
      }
    }
  }

  private ProcessHandle started(Part part) throws IOException {
    if (processes.died(part.name())) {
      Text.print("  %-22s had died; starting it again%n", part.name());
    }
    return processes.start(part);
  }

  private boolean isReady(Part part, ProcessHandle process) throws IOException {
    if (!process.isAlive()) {
      throw ended(part);
    }
    if (!part.readiness().isReady()) {
      return false;
    }
    Text.print(
        "  %-22s ready after %4.1f s   port %s   pid %s%n",
        part.name(), seconds(), part.port(), process.pid());
    return true;
  }

  double seconds() {
    return (System.nanoTime() - began) / 1e9;
  }

  private String overdue(Iterable<Part> parts) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(part.name()).append(" is not ready after ");
      text.append(settings.patience().toSeconds()).append(" s.").append(endOfLog(part));
    }
    return text.append("A slow machine gets more time with PRASAN_START_SECONDS=300").toString();
  }

  private CommandFailed ended(Part part) throws IOException {
    return new CommandFailed(part.name() + " ended while it started." + endOfLog(part));
  }

  private String endOfLog(Part part) throws IOException {
    List<String> lines = Files.readAllLines(processes.log(part.name()));
    return lines.subList(Math.max(0, lines.size() - LINES_OF_LOG), lines.size()).stream()
        .map(line -> "    " + line + "\n")
        .collect(Collectors.joining("", " The end of " + processes.log(part.name()) + ":\n", ""));
  }
}
