package org.prasan.local.engine;

import java.nio.file.Path;

/** The embedded store in a JVM of its own: {@code <folder> <port>}. */
public final class StoreProcess {
  private StoreProcess() {}

  static void main(String[] arguments) {
    EmbeddedStore store =
        EmbeddedStore.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    Training.endIfAsked();
    Runtime.getRuntime().addShutdownHook(new Thread(store::close, "close-store"));
    System.out.println("Embedded store (for trials, not for real data) on " + store.uri());
  }
}
