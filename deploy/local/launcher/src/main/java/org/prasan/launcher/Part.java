package org.prasan.launcher;

import java.util.List;
import java.util.Map;

/**
 * One process of the local system.
 *
 * @param app what its JVM runs
 * @param heap such as {@code 160m}
 * @param arguments of its main class
 * @param ports that must be free before it starts; the first is the one it is known by
 */
record Part(
    String name,
    App app,
    String heap,
    List<String> arguments,
    Map<String, String> environment,
    List<Integer> ports,
    Readiness readiness) {

  int port() {
    return ports.getFirst();
  }
}
