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
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.prasan.system.failpoint.Failpoint;
import org.prasan.testing.engines.FreePorts;

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

  final URI issuer = uri(base);
  final URI mailbox = uri(mailboxPort);

  /** Without a proxy in between. */
  final String storeUri = mongoUri(storePort);

  final FaultProxy brokerProxy = new FaultProxy(base + 12, brokerPort);
  final String bootstrapServers = "127.0.0.1:" + brokerProxy.port();
  final Instance store;
  final Instance broker;
  final List<Instance> services;

  private final Path home;
  private final Path faults;
  private final Programs programs;
  private final List<Instance> engines;
  private final Map<String, Deque<String>> failpoints = new HashMap<>();

  ChaosSystem(Path home, Path checkout) {
    this.home = home;
    this.faults = home.resolve("faults");
    this.programs = new Programs(checkout);
    this.store = engine("store", "engine.StoreProcess", "256m", storePort);
    this.broker =
        engine(
            "broker",
            "engine.BrokerProcess",
            "256m",
            brokerPort,
            brokerPort + 1,
            brokerProxy.port());
    var desk = engine("desk", "desk.Desk", "64m", base, smtpPort, mailboxPort);
    this.engines = List.of(store, broker, desk);
    this.services = SERVICES.stream().map(this::service).toList();
  }

  private Instance engine(String name, String main, String heap, Integer... ports) {
    var arguments = new ArrayList<Object>(List.of(home.resolve("data").resolve(name)));
    arguments.addAll(List.of(ports));
    return new Instance(
        name,
        programs.engine(name, main, heap, arguments.toArray()),
        Map.of(),
        home.resolve(name + ".log"),
        () -> isOpen(ports[0]));
  }

  private Instance service(String name) {
    String service = name.replaceFirst("-\\d$", "");
    var store = new FaultProxy(0, storePort);
    var mailServer = new FaultProxy(0, smtpPort);
    var environment = new HashMap<>(ShortTimes.ENVIRONMENT);
    environment.put("PRASAN_TRIAL", "true");
    environment.put("SERVER_PORT", Integer.toString(port(name)));
    environment.put("SERVER_ADDRESS", "127.0.0.1");
    environment.put("MONGODB_URI", mongoUri(store.port()));
    environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
    environment.put("PRASAN_ISSUER_URI", issuer.toString());
    environment.put("SPRING_MAIL_HOST", "127.0.0.1");
    environment.put("SPRING_MAIL_PORT", Integer.toString(mailServer.port()));
    environment.put("PRASAN_CERTIFICATE_KEYFILE", home.resolve("certificate.json").toString());
    environment.put("PRASAN_PERSONALDATA_KEYFILE", home.resolve(service + ".keys").toString());
    environment.put("PRASAN_CERTIFICATE_CREATEKEYFILE", "true");
    environment.put("PRASAN_PERSONALDATA_CREATEKEYFILE", "true");
    environment.put("CHAOS_FAULTS", faults.toString());
    return new Instance(
        name,
        programs.service(service, ShortTimes.PROPERTIES),
        environment,
        home.resolve(name + ".log"),
        () -> answers(port(name)),
        store,
        mailServer);
  }

  private static String mongoUri(int port) {
    return "mongodb://127.0.0.1:" + port + "/?retryWrites=false";
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

  void start() {
    startMissing(engines);
    startMissing(services);
  }

  private static void startMissing(List<Instance> instances) {
    instances.stream().filter(instance -> !instance.isAlive()).forEach(Instance::start);
    instances.forEach(ChaosSystem::awaitReady);
  }

  private static void awaitReady(Instance instance) {
    Awaitility.await(instance.name)
        .atMost(START)
        .pollInterval(Duration.ofMillis(200))
        .until(instance::isReady);
  }

  /** Starts an instance that will die at its next failpoint and may live by a wrong clock. */
  void startArmed(Instance service, Random random) {
    Deque<String> names = failpoints.computeIfAbsent(service.service, _ -> new ArrayDeque<>());
    if (names.isEmpty()) {
      var all = new ArrayList<>(Failpoint.of(service.service));
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
    return Stream.concat(
            Stream.of(brokerProxy), services.stream().flatMap(service -> service.proxies.stream()))
        .toList();
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
