package org.prasan.benchmarks.engines;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What the machine had done at a time, without which a figure can't be judged.
 *
 * @param busyMillis of all processors together, by whomever; not a number where that is not known
 */
public record MachineLoad(long nanos, double average, long ownMillis, double busyMillis) {

  private static final Path CPU = Path.of("/proc/stat");
  private static final long MILLIS_PER_TICK = 10;

  public static MachineLoad now(Engines engines) {
    double average = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return new MachineLoad(System.nanoTime(), average, engines.cpuTime().total(), busy());
  }

  public String since(MachineLoad before) {
    double millis = (nanos - before.nanos) / 1e6;
    double own = Math.max(0, ownMillis - before.ownMillis) / millis;
    double others = Math.max(0, (busyMillis - before.busyMillis) / millis - own);
    return String.format(
        Locale.ROOT,
        "Machine: %d processors, Java %s; load average %.2f before and %.2f after; processors in use: %.2f by this benchmark and its engines, %s by everything else. Took %.0f s.",
        Runtime.getRuntime().availableProcessors(),
        Runtime.version(),
        before.average,
        average,
        own,
        Double.isNaN(others) ? "unknown" : String.format(Locale.ROOT, "%.2f", others),
        millis / 1e3);
  }

  /** User, nice, system, interrupts and steal; idle and waiting not. */
  private static double busy() {
    try {
      String[] all = Files.readAllLines(CPU).getFirst().split("\\s+");
      return IntStream.of(1, 2, 3, 6, 7, 8).mapToLong(field -> Long.parseLong(all[field])).sum()
          * (double) MILLIS_PER_TICK;
    } catch (IOException notLinux) {
      return Double.NaN;
    }
  }
}
