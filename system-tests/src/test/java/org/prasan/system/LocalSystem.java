package org.prasan.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.prasan.launcher.Ports;
import org.prasan.launcher.ServiceModule;

/** A system of its own, started with the launcher on free ports and in a folder of its own. */
final class LocalSystem implements AutoCloseable {

  private final Path checkout = ServiceModule.checkout();
  private final Path home;
  private final int portBase = FreePorts.base();

  LocalSystem(Path home) {
    this.home = home;
  }

  void up() {
    require("up", 180);
  }

  Process start(String command) {
    try {
      var builder = new ProcessBuilder(checkout.resolve("prasan").toString(), command);
      builder.environment().put("PRASAN_PORT_BASE", Integer.toString(portBase));
      builder.environment().put("PRASAN_HOME", home.toString());
      return builder
          .directory(checkout.toFile())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(output(command).toFile()))
          .start();
    } catch (IOException unable) {
      throw new UncheckedIOException(unable);
    }
  }

  /** Exit code of a launcher command. */
  int run(String command, long seconds) {
    return exit(start(command), command, seconds);
  }

  int exit(Process process, String command, long seconds) {
    try {
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError(
            command + " took longer than " + seconds + " s:\n" + said(command));
      }
      return process.exitValue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private void require(String command, long seconds) {
    if (run(command, seconds) != 0) {
      throw new AssertionError(command + " failed:\n" + said(command));
    }
  }

  String said(String command) {
    try {
      return Files.readString(output(command));
    } catch (IOException nothing) {
      return "";
    }
  }

  private Path output(String command) {
    return home.resolveSibling(home.getFileName() + "-" + command + ".out");
  }

  /** As a power cut would: no warning, no last words. */
  void kill(String process) {
    ProcessHandle victim = ProcessHandle.of(pid(process)).orElseThrow();
    victim.destroyForcibly();
    victim.onExit().join();
  }

  private long pid(String process) {
    try {
      return Long.parseLong(
          Files.readString(home.resolve("run").resolve(process + ".pid")).strip());
    } catch (IOException unknown) {
      throw new UncheckedIOException(unknown);
    }
  }

  Ports ports() {
    return new Ports(portBase);
  }

  URI address(String service) {
    return ports().at(ServiceModule.named(service));
  }

  @Override
  public void close() {
    run("down", 60);
  }
}
