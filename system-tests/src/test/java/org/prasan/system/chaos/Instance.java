package org.prasan.system.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One process under test, which can be killed, paused and started again. */
final class Instance {

  final String name;

  /** The service it is an instance of. */
  final String service;

  /** Before its store and its mail server, if it has them. */
  final List<FaultProxy> proxies;

  private final List<String> command;
  private final Map<String, String> environment;
  private final Path log;
  private final BooleanSupplier ready;
  private volatile @Nullable Process process;
  private volatile boolean paused;

  Instance(
      String name,
      List<String> command,
      Map<String, String> environment,
      Path log,
      BooleanSupplier ready,
      FaultProxy... proxies) {
    this.name = name;
    this.service = name.replaceFirst("-\\d$", "");
    this.command = command;
    this.environment = environment;
    this.log = log;
    this.ready = ready;
    this.proxies = List.of(proxies);
  }

  void start(String... properties) {
    var all = new ArrayList<>(command);
    all.addAll(List.of(properties));
    var builder = new ProcessBuilder(all);
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    process = Programs.start(builder);
    paused = false;
  }

  boolean isAlive() {
    Process running = process;
    return running != null && running.isAlive();
  }

  boolean isPaused() {
    return paused;
  }

  boolean isReady() {
    return isAlive() && !paused && ready.getAsBoolean();
  }

  /** As a power cut would: no warning, no last words. */
  void kill() {
    Process running = process;
    if (running != null) {
      running.destroyForcibly().onExit().join();
    }
  }

  void pause() {
    signal("STOP");
    paused = true;
  }

  void resume() {
    signal("CONT");
    paused = false;
  }

  private void signal(String signal) {
    Process running = process;
    if (running != null && running.isAlive()) {
      String pid = Long.toString(running.pid());
      Programs.start(new ProcessBuilder("kill", "-" + signal, pid)).onExit().join();
    }
  }

  List<String> logLines() {
    try {
      return Files.exists(log) ? Files.readAllLines(log) : List.of();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
