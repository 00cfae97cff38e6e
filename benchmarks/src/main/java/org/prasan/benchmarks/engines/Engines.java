package org.prasan.benchmarks.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prasan.local.engine.BrokerProcess;
import org.prasan.local.engine.StoreProcess;
import org.springframework.util.FileSystemUtils;

/**
 * What is measured on: the engines that {@code MONGODB_URI} and {@code KAFKA_BOOTSTRAP_SERVERS}
 * name, else the embedded ones, each in a process of its own. Only those can be stopped here.
 */
public final class Engines implements AutoCloseable {

  private static final String STORE_HEAP = "1g";
  private static final String BROKER_HEAP = "512m";
  private static final String YOUNG = " (" + EngineProcess.YOUNG + " of it young)";

  private final Path folder;
  private final String mongoUri;
  private final String bootstrapServers;
  private final Optional<EngineProcess> store;
  private final Optional<EngineProcess> broker;

  private Engines(Path folder) {
    this.folder = folder;
    String givenStore = System.getenv().getOrDefault("MONGODB_URI", "");
    String givenBroker = System.getenv().getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "");
    int port = freePort();
    store = givenStore.isBlank() ? Optional.of(storeOn(port)) : Optional.empty();
    mongoUri =
        givenStore.isBlank() ? "mongodb://127.0.0.1:" + port + "/?retryWrites=false" : givenStore;
    int brokerPort = freePort();
    broker = givenBroker.isBlank() ? Optional.of(brokerOn(brokerPort)) : Optional.empty();
    bootstrapServers = givenBroker.isBlank() ? "127.0.0.1:" + brokerPort : givenBroker;
  }

  public static Engines start() {
    try {
      var engines = new Engines(Files.createTempDirectory("prasan-benchmarks"));
      Runtime.getRuntime().addShutdownHook(new Thread(engines::close, "stop-engines"));
      engines.own().forEach(EngineProcess::start);
      return engines;
    } catch (IOException noFolder) {
      throw new UncheckedIOException(noFolder);
    }
  }

  private EngineProcess storeOn(int port) {
    List<String> arguments = List.of(folder.resolve("store").toString(), String.valueOf(port));
    return new EngineProcess(
        STORE_HEAP, StoreProcess.class, folder.resolve("store.log"), arguments);
  }

  private EngineProcess brokerOn(int port) {
    List<String> arguments =
        List.of(
            folder.resolve("broker").toString(), String.valueOf(port), String.valueOf(freePort()));
    return new EngineProcess(
        BROKER_HEAP, BrokerProcess.class, folder.resolve("broker.log"), arguments);
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
  }

  /** Without a database name. */
  public String mongoUri() {
    return mongoUri;
  }

  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** Empty when the store was given, and so is not this program's to stop. */
  public Optional<EngineProcess> store() {
    return store;
  }

  /** Empty when the broker was given, and so is not this program's to stop. */
  public Optional<EngineProcess> broker() {
    return broker;
  }

  public Stream<EngineProcess> own() {
    return Stream.of(store, broker).flatMap(Optional::stream);
  }

  /** What all processes took so far. */
  public CpuTime cpuTime() {
    long here =
        ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    return new CpuTime(here, cpuMillis(store), cpuMillis(broker));
  }

  private static long cpuMillis(Optional<EngineProcess> engine) {
    return engine.map(EngineProcess::cpuMillis).orElse(0L);
  }

  /** Pauses of the store, none when it was given. */
  public Pauses storePauses() {
    return store.map(EngineProcess::pauses).orElse(Pauses.NONE);
  }

  public String description() {
    return "Broker: "
        + (broker.isEmpty()
            ? "given by KAFKA_BOOTSTRAP_SERVERS"
            : "embedded, one node, own process, heap " + BROKER_HEAP + YOUNG)
        + ". Store: "
        + (store.isEmpty()
            ? "MongoDB given by MONGODB_URI"
            : "embedded, own process, heap " + STORE_HEAP + YOUNG)
        + ".";
  }

  @Override
  public void close() {
    own().forEach(EngineProcess::close);
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException leftBehind) {
      System.err.println("left behind: " + folder);
    }
  }
}
