package org.prasan.benchmarks.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An engine in a JVM of its own, so that it can be killed and started again on the same data. */
public final class EngineProcess {

  /** Of each heap: small collections often, so that none of them stops everybody for long. */
  static final String YOUNG = "24m";

  private static final List<String> FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-Xlog:gc",
          "-Dlogback.configurationFile=local-logback.xml",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");
  private static final Pattern PAUSE = Pattern.compile("Pause .* ([0-9.]+)ms$");

  private final ProcessBuilder builder;
  private final int port;
  private final Path log;
  private @Nullable Process process;
  private long spentMillis;

  EngineProcess(String heap, Class<?> main, Path folder, int ports) {
    int[] free = IntStream.range(0, ports).map(_ -> freePort()).toArray();
    this.port = free[0];
    this.log = folder.resolveSibling(folder.getFileName() + ".log");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + heap, "-Xmn" + YOUNG));
    command.addAll(FLAGS);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.add(folder.toString());
    IntStream.of(free).mapToObj(String::valueOf).forEach(command::add);
    this.builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
  }

  int port() {
    return port;
  }

  /** Returns when the engine says that it is up. */
  public void start() {
    try {
      Process started = builder.start();
      process = started;
      Patience.require(
          "start of an engine, see " + log,
          () -> !started.isAlive() || output().anyMatch(line -> line.startsWith("Embedded ")));
      if (!started.isAlive()) {
        throw new IllegalStateException("engine did not start, see " + log);
      }
    } catch (IOException cannotStart) {
      throw new UncheckedIOException(cannotStart);
    }
  }

  /** Milliseconds of each time that it stood still to collect garbage since it was started. */
  public List<Double> pauses() {
    return output()
        .map(PAUSE::matcher)
        .filter(Matcher::find)
        .map(pause -> Double.valueOf(pause.group(1)))
        .toList();
  }

  private Stream<String> output() {
    try {
      return Files.readString(log, StandardCharsets.ISO_8859_1).lines();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** As a crash would: nothing is closed or flushed. */
  public void kill() {
    Process running = process;
    if (running != null) {
      spentMillis = cpuMillis();
      process = null;
      running.destroyForcibly().onExit().join();
    }
  }

  /** Of all its lives together. */
  long cpuMillis() {
    Process running = process;
    return spentMillis + (running == null ? 0 : cpuMillis(running.info()));
  }

  static long cpuMillis(ProcessHandle.Info process) {
    return process.totalCpuDuration().map(Duration::toMillis).orElse(0L);
  }
}
