package org.prasan.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program in a folder of its own that no later build changes, with its AOT cache beside it.
 *
 * @param built the jar that the build made
 * @param folder of the copy, named after its build
 * @param main its main class; empty for a service, whose manifest names it
 * @param compilerTier highest tier of the JIT compiler: {@link #QUICK} or {@link #THOROUGH}
 */
record App(String name, Path built, Path folder, String main, int compilerTier) {

  /** Starts fast and stays small. */
  static final int QUICK = 1;

  /** For the one process that does most of the work. */
  static final int THOROUGH = 4;

  private static final List<String> SMALL =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:+UseCompactObjectHeaders",
          "-XX:ReservedCodeCacheSize=48m",
          "-XX:MinHeapFreeRatio=15",
          "-XX:MaxHeapFreeRatio=30",
          "-XX:TrimNativeHeapInterval=10000",
          "-XX:+ExitOnOutOfMemoryError",
          "-Xss512k",
          "-Xms32m",
          "-Djava.awt.headless=true",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  boolean isService() {
    return main.isEmpty();
  }

  Path jar() {
    return folder.resolve(built.getFileName());
  }

  Path cache() {
    return folder.resolve(name + ".aot");
  }

  /** Ends a training run when the program is ready. */
  String trainingFlag() {
    return isService() ? "-Dspring.context.exit=onRefresh" : "-Dprasan.training=true";
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  List<String> command(String heap, List<String> extra, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(SMALL);
    command.add("-Xmx" + heap);
    command.add("-XX:TieredStopAtLevel=" + compilerTier);
    command.addAll(extra);
    command.addAll(
        isService()
            ? List.of("-jar", jar().toString())
            : List.of(
                "-Dlogback.configurationFile=local-logback.xml", "-cp", jar().toString(), main));
    command.addAll(arguments);
    return command;
  }

  /** Mapped where it was recorded, the cache is read from its file and not copied to memory. */
  List<String> cacheFlags() {
    return Files.exists(cache())
        ? List.of(
            "-XX:AOTCache=" + cache(),
            "-Xlog:disable",
            "-Xlog:all=error",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0")
        : List.of();
  }
}
