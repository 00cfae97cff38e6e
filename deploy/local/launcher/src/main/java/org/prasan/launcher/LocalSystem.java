package org.prasan.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All parts of the system on this machine, in the order in which they need each other. */
record LocalSystem(Settings settings, Ports ports) {
  static final List<String> ENGINES = List.of("desk", "broker", "store");
  static final String CONSOLE = "console";

  private static final String STORE = "org.prasan.local.engine.StoreProcess";
  private static final String BROKER = "org.prasan.local.engine.BrokerProcess";
  private static final String DESK = "org.prasan.local.desk.Desk";

  /** What the services need: not the store or the broker when a real one is named. */
  List<Part> foundations() {
    List<Part> parts = new ArrayList<>();
    if (settings.mongodbUri().isEmpty()) {
      App store = app("store", "engines", STORE, App.THOROUGH);
      parts.add(engine(store, "192m", Map.of(), Readiness.port(ports.store()), ports.store()));
    }
    if (settings.kafkaServers().isEmpty()) {
      App broker = app("broker", "engines", BROKER, App.QUICK);
      int port = ports.broker();
      parts.add(engine(broker, "192m", Map.of(), Readiness.kafka(port), port, port + 1));
    }
    URI issuer = ports.issuer();
    parts.add(
        engine(
            app("desk", "demo", DESK, App.QUICK),
            "32m",
            Map.of("PRASAN_CONSOLE_URL", ports.console().toString()),
            Readiness.http(issuer.resolve("/.well-known/openid-configuration")),
            issuer.getPort(),
            ports.smtp(),
            ports.mailbox().getPort()));
    return parts;
  }

  List<Part> services() {
    return settings.services().stream().map(this::service).toList();
  }

  /** Services, and the console in front of them. */
  List<Part> programs() {
    return Stream.concat(services().stream(), console().stream()).toList();
  }

  List<Part> all() {
    return Stream.concat(foundations().stream(), programs().stream()).toList();
  }

  private App app(String name, String module, String main, int compilerTier) {
    Path target = settings.checkout().resolve("deploy/local").resolve(module).resolve("target");
    Path jar = target.resolve("prasan-" + module + ".jar");
    return new App(name, jar, folder(module, jar), main, compilerTier);
  }

  private Path folder(String name, Path jar) {
    return settings.apps().resolve(name + "-" + Fingerprint.of(jar));
  }

  private Part engine(
      App app,
      String heap,
      Map<String, String> environment,
      Readiness readiness,
      Integer... ports) {
    List<String> arguments =
        new ArrayList<>(List.of(settings.data().resolve(app.name()).toString()));
    Stream.of(ports).map(String::valueOf).forEach(arguments::add);
    return new Part(app.name(), app, heap, arguments, environment, List.of(ports), readiness);
  }

  private Part service(ServiceModule service) {
    String heap = service.name().equals("certificate-service") ? "192m" : "144m";
    return program(service.name(), heap, environment(service), ports.at(service));
  }

  Optional<Part> console() {
    return Optional.of(program(CONSOLE, "64m", consolesEnvironment(), ports.console()))
        .filter(_ -> settings.withConsole());
  }

  private Part program(String name, String heap, Map<String, String> environment, URI address) {
    Path jar = settings.checkout().resolve(name).resolve("target").resolve(name + ".jar");
    return new Part(
        name,
        new App(name, jar, folder(name, jar), "", App.QUICK),
        heap,
        List.of(),
        environment,
        List.of(address.getPort()),
        Readiness.http(address.resolve("/actuator/health/readiness")));
  }

  private Map<String, String> consolesEnvironment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("PRASAN_TRIAL", "true");
    environment.put("SERVER_PORT", String.valueOf(ports.console().getPort()));
    environment.put("SERVER_ADDRESS", "127.0.0.1");
    environment.put("PRASAN_CONSOLE_URL", ports.console().toString());
    environment.put("PRASAN_CONSOLE_CLIENT_SECRET", "demo");
    environment.put("PRASAN_ISSUER_URI", ports.issuer().toString());
    for (ServiceModule service : ServiceModule.all()) {
      environment.put(service.addressVariable(), ports.at(service).toString());
    }
    return environment;
  }

  private Map<String, String> environment(ServiceModule service) {
    Map<String, String> environment = new HashMap<>();
    Path trial =
        settings.checkout().resolve("deploy/local/trial").resolve(service.name() + ".yaml");
    environment.put("SPRING_CONFIG_ADDITIONALLOCATION", "optional:file:" + trial);
    environment.put("PRASAN_TRIAL", "true");
    environment.put("SERVER_PORT", String.valueOf(ports.of(service)));
    environment.put("SERVER_ADDRESS", "127.0.0.1");
    environment.put(
        "MONGODB_URI",
        settings
            .mongodbUri()
            .orElse("mongodb://127.0.0.1:" + ports.store() + "/?retryWrites=false"));
    environment.put(
        "KAFKA_BOOTSTRAP_SERVERS", settings.kafkaServers().orElse("127.0.0.1:" + ports.broker()));
    environment.put("PRASAN_MESSAGING_PARTITIONS", "12");
    environment.put("PRASAN_ISSUER_URI", ports.issuer().toString());
    environment.put("SPRING_MAIL_HOST", "127.0.0.1");
    environment.put("SPRING_MAIL_PORT", String.valueOf(ports.smtp()));
    environment.put("PRASAN_PERSONALDATA_KEYFILE", secret(service.name() + "-personal-data.keys"));
    if (service.verifies()) {
      environment.put("PRASAN_CERTIFICATE_PUBLIC_URL", ports.at(service).toString());
      environment.put("PRASAN_CERTIFICATE_KEYFILE", secret("certificate-signing.json"));
    }
    return environment;
  }

  private String secret(String file) {
    return settings.secrets().resolve(file).toString();
  }
}
