package org.prasan.system.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.prasan.launcher.Ports;
import org.prasan.system.FreePorts;
import org.prasan.system.failpoint.Failpoint;

/**
 * The whole system as processes, with two instances where work is shared and a fault proxy before
 * everything that a service depends on.
 */
final class ChaosSystem implements AutoCloseable {

  static final List<String> SERVICES =
      List.of(
          "registry-service",
          "certificate-service",
          "case-referral-service-1",
          "case-referral-service-2",
          "notification-service-1",
          "notification-service-2");

  private static final Duration START = Duration.ofSeconds(180);

  private final int base = FreePorts.base();
  private final Ports ports = new Ports(base);
  private final Path home;
  private final Path faults;
  private final String broken;
  private final Programs programs;
  private final FaultProxy broker;
  private final Map<String, Deque<String>> failpoints = new HashMap<>();
  private final Map<String, FaultProxy> stores = new HashMap<>();
  private final Map<String, FaultProxy> mailServers = new HashMap<>();
  private final List<Instance> engines = new ArrayList<>();
  private final List<Instance> services = new ArrayList<>();
  private final Instance desk;

  /**
   * @param broken which rule the services break: {@code relay}, {@code consumer} or none
   */
  ChaosSystem(Path home, Path checkout, String broken) {
    this.home = home;
    this.faults = home.resolve("faults");
    this.broken = broken;
    this.programs = new Programs(checkout);
    this.broker = new FaultProxy(brokerPort(), ports.broker());
    this.desk =
        process(
            "desk",
            programs.engine(
                "desk",
                "desk.Desk",
                "64m",
                data("desk"),
                base,
                ports.smtp(),
                ports.mailbox().getPort()),
            base,
            Map.of());
    engines.add(
        process(
            "store",
            programs.engine("store", "engine.StoreProcess", "256m", data("store"), ports.store()),
            ports.store(),
            Map.of()));
    engines.add(
        process(
            "broker",
            programs.engine(
                "broker",
                "engine.BrokerProcess",
                "256m",
                data("broker"),
                ports.broker(),
                base + 11,
                brokerPort()),
            ports.broker(),
            Map.of()));
    SERVICES.forEach(name -> services.add(service(name)));
  }

  private Path data(String name) {
    return home.resolve("data").resolve(name);
  }

  private int brokerPort() {
    return base + 12;
  }

  private Instance process(
      String name, List<String> command, int port, Map<String, String> environment) {
    Path log = home.resolve(name + ".log");
    return new Instance(name, command, environment, log, () -> isOpen(port));
  }

  private Instance service(String name) {
    int port = base + 1 + SERVICES.indexOf(name);
    String service = name.replaceFirst("-\\d$", "");
    stores.put(name, new FaultProxy(0, ports.store()));
    mailServers.put(name, new FaultProxy(0, ports.smtp()));
    return new Instance(
        name,
        programs.service(service, ShortTimes.PROPERTIES),
        environment(name, service, port),
        home.resolve(name + ".log"),
        () -> answers(port));
  }

  private Map<String, String> environment(String name, String service, int port) {
    var all = new HashMap<String, String>();
    all.put("SERVER_PORT", Integer.toString(port));
    all.put("SERVER_ADDRESS", "127.0.0.1");
    all.put("MONGODB_URI", mongoUri(stores.get(name).port()));
    all.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers());
    all.put("PRASAN_ISSUER_URI", issuer().toString());
    all.put("SPRING_MAIL_HOST", "127.0.0.1");
    all.put("SPRING_MAIL_PORT", Integer.toString(mailServers.get(name).port()));
    all.put("PRASAN_CERTIFICATE_KEYFILE", home.resolve("certificate.json").toString());
    all.put("PRASAN_PERSONALDATA_KEYFILE", home.resolve(service + ".keys").toString());
    all.putAll(ShortTimes.ENVIRONMENT);
    all.put("CHAOS_FAULTS", faults.toString());
    all.put("CHAOS_BROKEN", broken);
    return all;
  }

  private static String mongoUri(int port) {
    return "mongodb://127.0.0.1:" + port + "/?retryWrites=false";
  }

  /** Without a proxy in between. */
  String storeUri() {
    return mongoUri(ports.store());
  }

  String bootstrapServers() {
    return "127.0.0.1:" + brokerPort();
  }

  URI issuer() {
    return ports.issuer();
  }

  URI mailbox() {
    return ports.mailbox();
  }

  /** Where the instances of a service answer. */
  List<URI> addresses(String service) {
    return SERVICES.stream()
        .filter(name -> name.startsWith(service))
        .map(name -> URI.create("http://127.0.0.1:" + (base + 1 + SERVICES.indexOf(name))))
        .toList();
  }

  List<Instance> services() {
    return services;
  }

  Instance store() {
    return engines.getFirst();
  }

  Instance broker() {
    return engines.getLast();
  }

  FaultProxy brokerProxy() {
    return broker;
  }

  FaultProxy storeProxy(Instance service) {
    return stores.get(service.name());
  }

  FaultProxy mailProxy(Instance service) {
    return mailServers.get(service.name());
  }

  void start() {
    desk.start();
    engines.forEach(Instance::start);
    awaitReady(engines);
    services.forEach(Instance::start);
    awaitReady(services);
  }

  /** Starts an instance that will die at its next failpoint and may live by a wrong clock. */
  void startArmed(Instance service, Random random) {
    Deque<String> names = failpoints.computeIfAbsent(service.service(), _ -> new ArrayDeque<>());
    if (names.isEmpty()) {
      var all = new ArrayList<>(Failpoint.of(service.service()));
      Collections.shuffle(all, random);
      names.addAll(all);
    }
    service.start(
        "--chaos.failpoint=" + Failpoint.named(names.remove(), random).text(),
        "--chaos.clock-offset=PT" + (random.nextInt(3) - 1) * 10 + "M");
  }

  void allowFaults() {
    try {
      Files.createFile(faults);
    } catch (IOException unable) {
      throw new UncheckedIOException(unable);
    }
  }

  /** Ends all trouble and waits until every process does its work again. */
  void heal() {
    try {
      Files.deleteIfExists(faults);
    } catch (IOException unable) {
      throw new UncheckedIOException(unable);
    }
    proxies().forEach(proxy -> proxy.mode(FaultProxy.Mode.PASS));
    proxies().forEach(FaultProxy::reset);
    var all = new ArrayList<>(engines);
    all.addAll(services);
    all.stream().filter(Instance::isPaused).forEach(Instance::resume);
    engines.stream().filter(engine -> !engine.isAlive()).forEach(Instance::start);
    awaitReady(engines);
    services.stream().filter(service -> !service.isAlive()).forEach(Instance::start);
    awaitReady(services);
  }

  private List<FaultProxy> proxies() {
    var all = new ArrayList<>(stores.values());
    all.addAll(mailServers.values());
    all.add(broker);
    return all;
  }

  private static void awaitReady(List<Instance> instances) {
    for (Instance instance : instances) {
      Awaitility.await(instance.name())
          .atMost(START)
          .pollInterval(Duration.ofMillis(200))
          .until(instance::isReady);
    }
  }

  static boolean isOpen(int port) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  private static boolean answers(int port) {
    try {
      URI uri = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
      var connection = (HttpURLConnection) uri.toURL().openConnection();
      connection.setConnectTimeout(1_000);
      connection.setReadTimeout(2_000);
      return connection.getResponseCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    services.forEach(Instance::kill);
    engines.forEach(Instance::kill);
    desk.kill();
    for (FaultProxy proxy : proxies()) {
      proxy.close();
    }
  }
}
