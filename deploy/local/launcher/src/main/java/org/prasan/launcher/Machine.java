package org.prasan.launcher;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the operating system knows of processes and the JDK does not tell. */
public final class Machine {
  /** How a process leaves the session of the terminal; both ways keep the process id. */
  static final List<String> DETACHED =
      isOnPath("setsid")
          ? List.of("setsid")
          : List.of("sh", "-c", "trap '' HUP INT; exec \"$@\"", "prasan");

  private static final String LISTENING = "0A";

  private Machine() {}

  private static boolean isOnPath(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** Resident MiB by name, of every process with a pid file in the folder {@code run} of a home. */
  public static Map<String, Long> memoryOfAll(Path home) {
    Map<String, Long> sizes = new TreeMap<>();
    try (Stream<Path> files = Files.list(home.resolve("run"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".pid")).toList()) {
        long pid = Long.parseLong(Files.readString(file).strip());
        sizes.put(file.getFileName().toString().replace(".pid", ""), memory(pid));
      }
    } catch (IOException nothingThere) {
      return Map.of();
    }
    return sizes;
  }

  /** Resident MiB; 0 when it cannot be told. */
  static long memory(long pid) {
    return lines("/proc/" + pid + "/status")
        .filter(line -> line.startsWith("VmRSS:"))
        .findFirst()
        .or(() -> output("ps", "-o", "rss=", "-p", String.valueOf(pid)))
        .map(kilobytes -> Long.parseLong(kilobytes.replaceAll("\\D", "")) / 1024)
        .orElse(0L);
  }

  static boolean isTaken(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return false;
    } catch (IOException taken) {
      return true;
    }
  }

  /** Names the process that holds a port, so that nobody has to look for it. */
  static String holderOf(int port) {
    return pid(port)
        .flatMap(ProcessHandle::of)
        .map(holder -> "process " + holder.pid() + ": " + command(holder))
        .orElse("a process that this user may not see");
  }

  private static String command(ProcessHandle holder) {
    String line = holder.info().commandLine().or(() -> holder.info().command()).orElse("(unknown)");
    return line.length() <= 120 ? line : line.substring(0, 120) + "…";
  }

  private static Optional<Long> pid(int port) {
    List<String> sockets =
        Stream.of("/proc/net/tcp", "/proc/net/tcp6")
            .flatMap(Machine::lines)
            .map(line -> line.strip().split("\\s+"))
            .filter(fields -> fields.length > 9 && fields[3].equals(LISTENING))
            .filter(fields -> fields[1].endsWith(Text.of(":%04X", port)))
            .map(fields -> "socket:[" + fields[9] + "]")
            .toList();
    return sockets.isEmpty()
        ? output("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN").map(Long::valueOf)
        : ProcessHandle.allProcesses()
            .map(ProcessHandle::pid)
            .filter(pid -> holds(pid, sockets))
            .findFirst();
  }

  private static boolean holds(long pid, List<String> sockets) {
    try (Stream<Path> files = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
      return files.anyMatch(file -> sockets.contains(target(file)));
    } catch (IOException notOurs) {
      return false;
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException closedMeanwhile) {
      return "";
    }
  }

  /** None where there is no such file, as on a system that is not Linux. */
  private static Stream<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of(file)).stream();
    } catch (IOException missing) {
      return Stream.empty();
    }
  }

  /** The first line that the command prints; empty when there is no such command or no line. */
  private static Optional<String> output(String... command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      byte[] output = process.getInputStream().readAllBytes();
      return new String(output, StandardCharsets.UTF_8).lines().map(String::strip).findFirst();
    } catch (IOException noSuchCommand) {
      return Optional.empty();
    }
  }
}
