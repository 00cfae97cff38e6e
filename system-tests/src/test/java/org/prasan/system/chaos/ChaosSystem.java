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
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
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
  private final int brokerPort = base + 10;
  private final int storePort = base + 20;
  private final int smtpPort = base + 25;
  private final int mailboxPort = base + 26;
  private final Path home;
  private final Path faults;
  private final Programs programs;
  private final FaultProxy broker = new FaultProxy(base + 12, brokerPort);
  private final Map<String, Deque<String>> failpoints = new HashMap<>();
  private final Map<String, FaultProxy> stores = new HashMap<>();
  private final Map<String, FaultProxy> mailServers = new HashMap<>();
  private final List<Instance> engines;
  private final List<Instance> services;

  ChaosSystem(Path home, Path checkout) {
    this.home = home;
    this.faults = home.resolve("faults");
    this.programs = new Programs(checkout);
    this.engines =
        List.of(
            engine("store", "engine.StoreProcess", "256m", storePort),
            engine(
                "broker",
                "engine.BrokerProcess",
                "256m",
                brokerPort,
                brokerPort + 1,
                broker.port()),
            engine("desk", "desk.Desk", "64m", base, smtpPort, mailboxPort));
    this.services = SERVICES.stream().map(this::service).toList();
  }

  private Instance engine(String name, String main, String heap, Integer... ports) {
    var arguments = new ArrayList<Object>(List.of(home.resolve("data").resolve(name)));
    arguments.addAll(List.of(ports));
    return process(
        name,
        programs.engine(name, main, heap, arguments.toArray()),
        Map.of(),
        () -> isOpen(ports[0]));
  }

  private Instance service(String name) {
    int port = port(name);
    String service = name.replaceFirst("-\\d$", "");
    stores.put(name, new FaultProxy(0, storePort));
    mailServers.put(name, new FaultProxy(0, smtpPort));
    return process(
        name,
        programs.service(service, ShortTimes.PROPERTIES),
        environment(name, service, port),
        () -> answers(port));
  }

  private Instance process(
      String name, List<String> command, Map<String, String> environment, BooleanSupplier ready) {
    return new Instance(name, command, environment, home.resolve(name + ".log"), ready);
  }

  private Map<String, String> environment(String name, String service, int port) {
    var all = new HashMap<>(ShortTimes.ENVIRONMENT);
    all.put("SERVER_PORT", Integer.toString(port));
    all.put("SERVER_ADDRESS", "127.0.0.1");
    all.put("MONGODB_URI", mongoUri(stores.get(name).port()));
    all.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers());
    all.put("PRASAN_ISSUER_URI", issuer().toString());
    all.put("SPRING_MAIL_HOST", "127.0.0.1");
    all.put("SPRING_MAIL_PORT", Integer.toString(mailServers.get(name).port()));
    all.put("PRASAN_CERTIFICATE_KEYFILE", home.resolve("certificate.json").toString());
    all.put("PRASAN_PERSONALDATA_KEYFILE", home.resolve(service + ".keys").toString());
    all.put("CHAOS_FAULTS", faults.toString());
    return all;
  }

  private static String mongoUri(int port) {
    return "mongodb://127.0.0.1:" + port + "/?retryWrites=false";
  }

  /** Without a proxy in between. */
  String storeUri() {
    return mongoUri(storePort);
  }

  String bootstrapServers() {
    return "127.0.0.1:" + broker.port();
  }

  URI issuer() {
    return uri(base);
  }

  URI mailbox() {
    return uri(mailboxPort);
  }

  /** Where the instances of a service answer. */
  List<URI> addresses(String service) {
    return SERVICES.stream()
        .filter(name -> name.startsWith(service))
        .map(name -> uri(port(name)))
        .toList();
  }

  private int port(String name) {
    return base + 1 + SERVICES.indexOf(name);
  }

  private static URI uri(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }

  List<Instance> services() {
    return services;
  }

  Instance store() {
    return engines.getFirst();
  }

  Instance broker() {
    return engines.get(1);
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
    startMissing(engines);
    startMissing(services);
  }

  private static void startMissing(List<Instance> instances) {
    instances.stream().filter(instance -> !instance.isAlive()).forEach(Instance::start);
    instances.forEach(ChaosSystem::awaitReady);
  }

  private static void awaitReady(Instance instance) {
    Awaitility.await(instance.name())
        .atMost(START)
        .pollInterval(Duration.ofMillis(200))
        .until(instance::isReady);
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

  /** Starts a service anew with a rule broken, until it is killed. */
  Instance startBroken(String name, String rule) {
    Instance service = services.get(SERVICES.indexOf(name));
    service.kill();
    service.start("--chaos.broken=" + rule);
    awaitReady(service);
    return service;
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
    engines.stream().filter(Instance::isPaused).forEach(Instance::resume);
    services.stream().filter(Instance::isPaused).forEach(Instance::resume);
    start();
  }

  private List<FaultProxy> proxies() {
    var all = new ArrayList<>(stores.values());
    all.addAll(mailServers.values());
    all.add(broker);
    return all;
  }

  private static boolean isOpen(int port) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  private static boolean answers(int port) {
    try {
      URI readiness = uri(port).resolve("/actuator/health/readiness");
      var connection = (HttpURLConnection) readiness.toURL().openConnection();
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
    for (FaultProxy proxy : proxies()) {
      proxy.close();
    }
  }
}
