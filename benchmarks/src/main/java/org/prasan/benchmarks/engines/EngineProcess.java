package org.prasan.benchmarks.engines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An engine in a JVM of its own, so that it can be killed and started again on the same data. */
public final class EngineProcess implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 60;

  /** Of each heap: small collections often, so that none of them stops everybody for long. */
  static final String YOUNG = "24m";

  private final List<String> command;
  private final Path log;
  private @Nullable Process process;
  private volatile Pauses pauses = Pauses.NONE;
  private long spentMillis;

  EngineProcess(String heap, Class<?> main, Path log, List<String> arguments) {
    this.log = log;
    this.command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags(heap));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(arguments);
  }

  static List<String> flags(String heap) {
    return List.of(
        "-Xmx" + heap,
        "-Xmn" + YOUNG,
        "-XX:+UseSerialGC",
        "-Xlog:gc",
        "-Dlogback.configurationFile=local-logback.xml",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow");
  }

  /** Returns when the engine says that it is up. */
  public void start() {
    var up = new CountDownLatch(1);
    try {
      Process started = new ProcessBuilder(command).redirectErrorStream(true).start();
      process = started;
      Thread.ofPlatform().daemon().start(() -> copyOutput(started, up));
      if (!up.await(PATIENCE_SECONDS, TimeUnit.SECONDS) || !started.isAlive()) {
        throw new IllegalStateException("engine did not start, see " + log);
      }
    } catch (IOException cannotStart) {
      throw new UncheckedIOException(cannotStart);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private void copyOutput(Process started, CountDownLatch up) {
    try (BufferedReader output = started.inputReader();
        var copy = new PrintStream(Files.newOutputStream(log))) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        copy.println(line);
        pauses = pauses.and(line);
        if (line.startsWith("Embedded ")) {
          up.countDown();
        }
      }
    } catch (IOException killed) {
      // A killed engine's output ends where it was.
    }
    up.countDown();
  }

  /** Of all its lives so far. */
  public Pauses pauses() {
    return pauses;
  }

  /** As a crash would: nothing is closed or flushed. */
  public void kill() {
    Process running = process;
    if (running != null) {
      spentMillis = cpuMillis();
      process = null;
      awaitEnd(running.destroyForcibly());
    }
  }

  private static void awaitEnd(Process ending) {
    try {
      ending.waitFor();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Of all its lives together. */
  long cpuMillis() {
    Process running = process;
    return running == null
        ? spentMillis
        : spentMillis + running.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
  }

  @Override
  public void close() {
    kill();
  }
}
