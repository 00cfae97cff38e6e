package org.prasan.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.prasan.testing.engines.FreePorts;
import tools.jackson.databind.JsonNode;

/** A system of its own, started with the launcher on free ports and in a folder of its own. */
final class LocalSystem implements AutoCloseable {

  static final int REGISTRY = 1;
  static final int CERTIFICATE = 2;
  static final int CASE_REFERRAL = 3;
  static final int NOTIFICATION = 4;

  private final Path checkout =
      Path.of(System.getProperty("prasan.checkout", "..")).toAbsolutePath();
  private final Path home;
  private final int portBase = FreePorts.base();
  private final Http http = new Http(uri(0, "/"));

  LocalSystem(Path home) {
    this.home = home;
  }

  void up() {
    if (run("up", 180) != 0) {
      throw new AssertionError("up failed:\n" + said("up"));
    }
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
    try {
      String pid = Files.readString(home.resolve("run").resolve(process + ".pid")).strip();
      ProcessHandle victim = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
      victim.destroyForcibly();
      victim.onExit().join();
    } catch (IOException unknown) {
      throw new UncheckedIOException(unknown);
    }
  }

  JsonNode get(String person, int service, String path) {
    return Http.read(text(person, service, path));
  }

  String text(String person, int service, String path) {
    return answer(person, HttpRequest.newBuilder(uri(service, path)));
  }

  JsonNode post(String person, int service, String path, String body) {
    return Http.read(
        answer(
            person,
            HttpRequest.newBuilder(uri(service, path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "system-test-" + path.hashCode() + body.hashCode())
                .POST(BodyPublishers.ofString(body))));
  }

  private String answer(String person, HttpRequest.Builder request) {
    HttpResponse<String> response = http.send(person, request);
    if (response == null || response.statusCode() >= 400) {
      throw new AssertionError(
          request.build().uri() + ": " + (response == null ? "no answer" : response.body()));
    }
    return response.body();
  }

  private URI uri(int offset, String path) {
    return URI.create("http://127.0.0.1:" + (portBase + offset) + path);
  }

  @Override
  public void close() {
    run("down", 60);
  }
}
