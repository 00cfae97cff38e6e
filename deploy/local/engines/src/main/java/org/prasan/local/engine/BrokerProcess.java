package org.prasan.local.engine;

import java.nio.file.Path;
import java.util.Locale;

/**
 * The embedded broker in a JVM of its own: {@code <folder> <port> <controller port> [<advertised
 * port>]}.
 */
public final class BrokerProcess {
  private BrokerProcess() {}

  static void main(String[] arguments) {
    // Kafka names its files by the JVM's digits; in Thai ones it would not find those of before.
    Locale.setDefault(Locale.ROOT);
    EmbeddedBroker broker =
        EmbeddedBroker.start(
            Path.of(arguments[0]),
            Integer.parseInt(arguments[1]),
            Integer.parseInt(arguments[2]),
            arguments.length > 3 ? Integer.parseInt(arguments[3]) : 0);
    Training.endIfAsked();
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "close-broker"));
    System.out.println("Embedded broker (for trials) on " + broker.bootstrapServers());
  }
}
