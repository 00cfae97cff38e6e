package org.prasan.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks processes to end, waits, and ends those that do not. */
final class Stop {
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

  private final Processes processes;

  Stop(Processes processes) {
    this.processes = processes;
  }

  void stop(List<String> names) throws IOException, InterruptedException {
    Map<String, ProcessHandle> ending = new LinkedHashMap<>();
    names.forEach(name -> processes.find(name).ifPresent(process -> ending.put(name, process)));
    ending.values().forEach(ProcessHandle::destroy);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (ending.values().stream().anyMatch(ProcessHandle::isAlive)
        && System.nanoTime() < deadline) {
      Thread.sleep(LOOK_AGAIN);
    }
    for (Map.Entry<String, ProcessHandle> each : ending.entrySet()) {
      boolean killed = each.getValue().isAlive() && each.getValue().destroyForcibly();
      System.out.printf("  %-22s %s%n", each.getKey(), killed ? "killed after 40 s" : "stopped");
    }
    for (String name : names) {
      processes.forget(name);
    }
  }
}
