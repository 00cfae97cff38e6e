package org.prasan.testing.engines;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Finds a base from which all ports of a local system are free, below those that clients get: one
 * that is given up for a while is then not taken by a connection that somebody opens meanwhile.
 */
public final class FreePorts {

  private FreePorts() {}

  public static int base() {
    return IntStream.generate(() -> 20_000 + ThreadLocalRandom.current().nextInt(100) * 100)
        .filter(base -> IntStream.range(base, base + 30).allMatch(FreePorts::isFree))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
