package org.prasan.benchmarks.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.prasan.local.engine.BrokerProcess;
import org.prasan.local.engine.StoreProcess;
import org.springframework.util.FileSystemUtils;

/**
 * What is measured on: the engines that {@code MONGODB_URI} and {@code KAFKA_BOOTSTRAP_SERVERS}
 * name, else the embedded ones, each in a process of its own. Only those are there to be stopped.
 */
public final class Engines implements AutoCloseable {

  /**
   * Milliseconds of processor time, to tell who is busy; an engine that was given counts as 0.
   *
   * @param here this JVM, which commands and relays run in
   */
  public record CpuTime(long here, long store, long broker) {

    public CpuTime since(CpuTime before) {
      return new CpuTime(here - before.here, store - before.store, broker - before.broker);
    }

    long total() {
      return here + store + broker;
    }
  }

  private static final String STORE = "MONGODB_URI";
  private static final String BROKER = "KAFKA_BOOTSTRAP_SERVERS";
  private static final String STORE_HEAP = "1g";
  private static final String BROKER_HEAP = "512m";

  private final Path folder;
  private final Optional<EngineProcess> store;
  private final Optional<EngineProcess> broker;

  private Engines(Path folder) {
    this.folder = folder;
    var ownStore = new EngineProcess(STORE_HEAP, StoreProcess.class, folder.resolve("store"), 1);
    var ownBroker =
        new EngineProcess(BROKER_HEAP, BrokerProcess.class, folder.resolve("broker"), 2);
    this.store = Optional.of(ownStore).filter(_ -> given(STORE).isBlank());
    this.broker = Optional.of(ownBroker).filter(_ -> given(BROKER).isBlank());
  }

  private static String given(String engine) {
    return System.getenv().getOrDefault(engine, "");
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

  /** Without a database name. */
  public String mongoUri() {
    return store
        .map(own -> "mongodb://127.0.0.1:" + own.port() + "/?retryWrites=false")
        .orElse(given(STORE));
  }

  public String bootstrapServers() {
    return broker.map(own -> "127.0.0.1:" + own.port()).orElse(given(BROKER));
  }

  public Optional<EngineProcess> store() {
    return store;
  }

  public Optional<EngineProcess> broker() {
    return broker;
  }

  private Stream<EngineProcess> own() {
    return Stream.of(store, broker).flatMap(Optional::stream);
  }

  /** What all processes took so far. */
  public CpuTime cpuTime() {
    return new CpuTime(
        EngineProcess.cpuMillis(ProcessHandle.current().info()),
        store.map(EngineProcess::cpuMillis).orElse(0L),
        broker.map(EngineProcess::cpuMillis).orElse(0L));
  }

  /** Of the store's garbage collections in milliseconds, none when it was given. */
  public List<Double> storePauses() {
    return store.map(EngineProcess::pauses).orElse(List.of());
  }

  public String description() {
    String own = "embedded, %sown process, heap %s (" + EngineProcess.YOUNG + " of it young)";
    return String.format(
        Locale.ROOT,
        "Broker: %s. Store: %s.",
        broker.isPresent()
            ? String.format(Locale.ROOT, own, "one node, ", BROKER_HEAP)
            : "given by " + BROKER,
        store.isPresent()
            ? String.format(Locale.ROOT, own, "", STORE_HEAP)
            : "MongoDB given by " + STORE);
  }

  @Override
  public void close() {
    own().forEach(EngineProcess::kill);
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException leftBehind) {
      System.err.println("left behind: " + folder);
    }
  }
}
