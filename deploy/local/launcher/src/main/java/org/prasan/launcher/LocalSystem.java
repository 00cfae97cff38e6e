package org.prasan.launcher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All parts of the system on this machine, in the order in which they need each other. */
final class LocalSystem {
  private final Settings settings;
  private final Ports ports;
  private final Programs programs;

  LocalSystem(Settings settings, Programs programs) {
    this.settings = settings;
    this.ports = settings.ports();
    this.programs = programs;
  }

  /** What the services need: not the store or the broker when a real one is named. */
  List<Part> foundations() {
    List<Part> parts = new ArrayList<>();
    if (settings.mongodbUri().isEmpty()) {
      parts.add(
          engine(
              "store",
              programs.engine("store", "StoreProcess", App.THOROUGH),
              "192m",
              List.of(ports.store()),
              Readiness.port(ports.store())));
    }
    if (settings.kafkaServers().isEmpty()) {
      parts.add(
          engine(
              "broker",
              programs.engine("broker", "BrokerProcess", App.QUICK),
              "256m",
              List.of(ports.broker(), ports.brokerController()),
              Readiness.kafka(ports.broker())));
    }
    parts.add(
        engine(
            "desk",
            programs.desk(),
            "32m",
            List.of(ports.issuer(), ports.smtp(), ports.mailbox()),
            Readiness.http(ports.issuer(), "/.well-known/openid-configuration")));
    return parts;
  }

  List<Part> services() {
    return settings.services().stream().map(this::service).toList();
  }

  List<Part> all() {
    List<Part> all = new ArrayList<>(foundations());
    all.addAll(services());
    return all;
  }

  private Part engine(String name, App app, String heap, List<Integer> ports, Readiness readiness) {
    List<String> arguments = new ArrayList<>(List.of(settings.data(name).toString()));
    ports.forEach(port -> arguments.add(String.valueOf(port)));
    return new Part(name, app, heap, arguments, Map.of(), ports, readiness);
  }

  private Part service(String module) {
    int port = ports.of(module);
    return new Part(
        module,
        programs.service(module),
        module.equals("certificate-service") ? "192m" : "160m",
        List.of(),
        environment(module, port),
        List.of(port),
        Readiness.http(port, "/actuator/health/readiness"));
  }

  private Map<String, String> environment(String module, int port) {
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("SERVER_PORT", String.valueOf(port));
    environment.put("SERVER_ADDRESS", "127.0.0.1");
    environment.put("MONGODB_URI", mongodbUri());
    environment.put("KAFKA_BOOTSTRAP_SERVERS", kafkaServers());
    environment.put("PRASAN_ISSUER_URI", at(ports.issuer()));
    environment.put("SPRING_MAIL_HOST", "127.0.0.1");
    environment.put("SPRING_MAIL_PORT", String.valueOf(ports.smtp()));
    environment.put("PRASAN_CERTIFICATE_PUBLIC_URL", at(ports.certificate()));
    environment.put("PRASAN_CERTIFICATE_KEYFILE", secret("certificate-signing.json"));
    environment.put("PRASAN_PERSONALDATA_KEYFILE", secret(module + "-personal-data.keys"));
    environment.putAll(ShortClocks.of(module));
    return environment;
  }

  String mongodbUri() {
    return settings
        .mongodbUri()
        .orElse("mongodb://127.0.0.1:%d/?retryWrites=false".formatted(ports.store()));
  }

  String kafkaServers() {
    return settings.kafkaServers().orElse("127.0.0.1:" + ports.broker());
  }

  private String secret(String file) {
    return settings.secrets().resolve(file).toString();
  }

  private static String at(int port) {
    return "http://127.0.0.1:" + port;
  }
}
