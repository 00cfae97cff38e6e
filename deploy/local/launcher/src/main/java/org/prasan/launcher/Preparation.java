package org.prasan.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Does once per build what makes every later start fast: unpacks the jars, records AOT caches. */
record Preparation(Settings settings) {
  private static final String TRAINING_HEAP = "512m";

  /** Systems with different homes share the programs: one prepares, the others wait for it. */
  void prepare(List<Part> parts) throws IOException, InterruptedException {
    Files.createDirectories(settings.apps());
    Files.createDirectories(settings.logs());
    try (FileChannel file = lockFile(settings.apps());
        FileLock _ = file.lock()) {
      removeUnused(parts);
      for (Part part : parts) {
        unpack(part.app());
      }
      train(parts.stream().filter(part -> !Files.exists(part.app().cache())).toList());
    }
  }

  /** To be locked by one launcher at a time. */
  static FileChannel lockFile(Path folder) throws IOException {
    return FileChannel.open(
        folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /** Two at a time: a training run is mostly one thread. */
  private void train(List<Part> parts) throws IOException, InterruptedException {
    if (!parts.isEmpty()) {
      Text.print("Preparing %s programs of this build for fast starts%n", parts.size());
    }
    for (int i = 0; i < parts.size(); i += 2) {
      List<Part> pair = parts.subList(i, Math.min(i + 2, parts.size()));
      List<Process> running = new ArrayList<>();
      for (Part part : pair) {
        running.add(startTraining(part));
      }
      for (int j = 0; j < pair.size(); j++) {
        running.get(j).waitFor();
        boolean recorded = Files.exists(pair.get(j).app().cache());
        String result = recorded ? "prepared" : "starts without a cache";
        Text.print("  %-22s %s%n", pair.get(j).name(), result);
      }
    }
  }

  private Process startTraining(Part part) throws IOException {
    App app = part.app();
    Path scratch = Files.createTempDirectory(settings.apps(), "training");
    List<String> flags = List.of("-XX:AOTCacheOutput=" + app.cache(), app.trainingFlag());
    List<String> arguments =
        app.isService() ? List.of() : List.of(scratch.toString(), "0", "0", "0");
    ProcessBuilder builder = new ProcessBuilder(app.command(TRAINING_HEAP, flags, arguments));
    builder.directory(scratch.toFile()).redirectErrorStream(true);
    builder.redirectOutput(settings.logs().resolve(part.name() + ".training.log").toFile());
    builder.environment().putAll(part.environment());
    Process process = builder.start();
    process.onExit().thenRun(() -> Folders.delete(scratch));
    return process;
  }

  private static void unpack(App app) throws IOException, InterruptedException {
    if (Files.exists(app.folder())) {
      return;
    }
    Path draft = Path.of(app.folder() + ".new");
    Folders.delete(draft);
    if (app.isService()) {
      extract(app.built(), draft);
    } else {
      Folders.copy(app.built().resolveSibling("lib"), draft.resolve("lib"));
      Files.copy(app.built(), draft.resolve(app.built().getFileName()));
    }
    Files.move(draft, app.folder());
  }

  private static void extract(Path jar, Path folder) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            App.java(),
            "-Djarmode=tools",
            "-jar",
            jar.toString(),
            "extract",
            "--destination",
            folder.toString());
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new CommandFailed(
          "Cannot unpack " + jar + (Files.exists(jar) ? "" : ": it is not built"));
    }
  }

  /** A process loads classes from its folder as long as it lives. */
  private void removeUnused(List<Part> parts) throws IOException {
    List<Path> current = parts.stream().map(part -> part.app().folder()).toList();
    List<String> running =
        ProcessHandle.allProcesses().flatMap(one -> one.info().commandLine().stream()).toList();
    try (Stream<Path> folders = Files.list(settings.apps())) {
      folders
          .filter(Files::isDirectory)
          .filter(folder -> !current.contains(folder))
          .filter(folder -> running.stream().noneMatch(line -> line.contains(folder.toString())))
          .forEach(Folders::delete);
    }
  }
}
