package org.prasan.benchmarks.engines;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** What else the machine was doing, without which a figure can't be judged. */
public final class MachineLoad {

  private static final Path CPU = Path.of("/proc/stat");
  private static final long MILLIS_PER_TICK = 10;

  private final Engines engines;
  private final long since = System.nanoTime();
  private final double averageBefore = average();
  private final long ownBefore;
  private final OptionalLong busyBefore = busyMillis();

  private MachineLoad(Engines engines) {
    this.engines = engines;
    this.ownBefore = engines.cpuTime().total();
  }

  public static MachineLoad watch(Engines engines) {
    return new MachineLoad(engines);
  }

  /** Since {@link #watch}. */
  public String summary() {
    double elapsed = (System.nanoTime() - since) / 1e6;
    OptionalLong busy = busyMillis();
    double own = Math.max(0, engines.cpuTime().total() - ownBefore) / elapsed;
    String processors =
        busy.isEmpty() || busyBefore.isEmpty()
            ? "not known here"
            : "%.2f by this benchmark and its engines, %.2f by everything else"
                .formatted(
                    own, Math.max(0, (busy.getAsLong() - busyBefore.getAsLong()) / elapsed - own));
    return "Machine: %d processors, Java %s; load average %.2f before and %.2f after; processors in use: %s."
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            Runtime.version(),
            averageBefore,
            average(),
            processors);
  }

  private static double average() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  /** User, nice, system, interrupts and steal of all processors together; idle and waiting not. */
  private static OptionalLong busyMillis() {
    try {
      String[] all = Files.readAllLines(CPU).getFirst().split("\\s+");
      long ticks = 0;
      for (int field : new int[] {1, 2, 3, 6, 7, 8}) {
        ticks += Long.parseLong(all[field]);
      }
      return OptionalLong.of(ticks * MILLIS_PER_TICK);
    } catch (IOException notLinux) {
      return OptionalLong.empty();
    }
  }
}
