package org.prasan.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Names the process that holds a port, so that nobody has to look for it. */
final class PortHolder {
  private static final String LISTENING = "0A";

  private PortHolder() {}

  static boolean isTaken(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return false;
    } catch (IOException taken) {
      return true;
    }
  }

  static String describe(int port) {
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
            .flatMap(PortHolder::lines)
            .map(line -> line.strip().split("\\s+"))
            .filter(fields -> fields.length > 9 && fields[3].equals(LISTENING))
            .filter(fields -> fields[1].endsWith(Text.of(":%04X", port)))
            .map(fields -> "socket:[" + fields[9] + "]")
            .toList();
    return sockets.isEmpty()
        ? Shell.output("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN").map(Long::valueOf)
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

  private static Stream<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of(file)).stream();
    } catch (IOException notLinux) {
      return Stream.empty();
    }
  }
}
