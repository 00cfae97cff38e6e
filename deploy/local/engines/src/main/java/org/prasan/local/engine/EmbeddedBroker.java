package org.prasan.local.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * Apache Kafka itself as one KRaft node on this machine's loopback, so that a trial needs no
 * installed broker. {@code KAFKA_BOOTSTRAP_SERVERS} points every service to a real cluster.
 */
public final class EmbeddedBroker implements AutoCloseable {
  private final KafkaRaftServer server;
  private final int port;

  private EmbeddedBroker(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Keeps everything below {@code folder}.
   *
   * @param port for clients; 0 takes a free one
   * @param controllerPort for the node's own controller; 0 takes a free one
   * @param advertisedPort where clients are told to come; 0 is the first port itself
   */
  public static EmbeddedBroker start(
      Path folder, int port, int controllerPort, int advertisedPort) {
    List<Integer> free = FreePorts.take(2);
    int clients = port == 0 ? free.getFirst() : port;
    int controller = controllerPort == 0 ? free.getLast() : controllerPort;
    int advertised = advertisedPort == 0 ? clients : advertisedPort;
    Properties settings = BrokerSettings.of(folder, clients, controller, advertised);
    if (!Files.exists(folder.resolve("meta.properties"))) {
      format(folder);
    }
    var server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
    server.startup();
    return new EmbeddedBroker(server, clients);
  }

  /** On two free ports; for tests. */
  public static EmbeddedBroker start(Path folder) {
    return start(folder, 0, 0, 0);
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  private static void format(Path folder) {
    try {
      Files.createDirectories(folder);
      new Formatter()
          .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
          .setClusterId(Uuid.randomUuid().toString())
          .setNodeId(1)
          .setControllerListenerName("CONTROLLER")
          .setMetadataLogDirectory(folder.toString())
          .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
          .setDirectories(List.of(folder.toString()))
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException("cannot format " + folder + " for the broker", e);
    }
  }
}
