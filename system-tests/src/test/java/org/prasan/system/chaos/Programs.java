package org.prasan.system.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The programs as the launcher prepared them for fast starts, with the failpoints added. */
final class Programs {

  private static final String SMALL =
      "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+UseCompactObjectHeaders"
          + " -XX:+ExitOnOutOfMemoryError -Djava.awt.headless=true"
          + " --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
          + " -Xlog:disable -Xlog:all=error";

  private final Path apps;
  private final Path failpoints = Path.of(System.getProperty("prasan.failpoints"));

  Programs(Path checkout) {
    this.apps = checkout.resolve(".prasan/apps");
    var prepare = new ProcessBuilder(checkout.resolve("prasan").toString(), "prepare").inheritIO();
    if (start(prepare).onExit().join().exitValue() != 0) {
      throw new IllegalStateException("the programs could not be prepared");
    }
  }

  static Process start(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException unable) {
      throw new UncheckedIOException(unable);
    }
  }

  List<String> engine(String name, String main, String heap, Object... arguments) {
    Path folder = folder(main.startsWith("engine.") ? "engines" : "demo");
    List<String> command = java(heap, folder.resolve(name + ".aot"));
    command.add("-Dlogback.configurationFile=local-logback.xml");
    command.addAll(List.of("-cp", jar(folder).toString(), "org.prasan.local." + main));
    Stream.of(arguments).map(String::valueOf).forEach(command::add);
    return command;
  }

  List<String> service(String name, List<String> properties) {
    Path folder = folder(name);
    Path jar = jar(folder);
    List<String> command = java("176m", folder.resolve(name + ".aot"));
    command.addAll(List.of("-cp", jar + ":" + failpoints, mainClass(jar)));
    command.addAll(properties);
    return command;
  }

  private static List<String> java(String heap, Path cache) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(SMALL.split(" ")));
    command.add("-Xmx" + heap);
    if (Files.exists(cache)) {
      command.add("-XX:AOTCache=" + cache);
    }
    return command;
  }

  private static String mainClass(Path jar) {
    try (var opened = new JarFile(jar.toFile())) {
      return opened.getManifest().getMainAttributes().getValue("Main-Class");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Path folder(String name) {
    return newest(apps, path -> path.getFileName().toString().startsWith(name + "-"));
  }

  private static Path jar(Path folder) {
    return newest(folder, path -> path.toString().endsWith(".jar"));
  }

  private static Path newest(Path folder, Predicate<Path> wanted) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(wanted)
          .max(Comparator.comparing(path -> path.toFile().lastModified()))
          .orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
