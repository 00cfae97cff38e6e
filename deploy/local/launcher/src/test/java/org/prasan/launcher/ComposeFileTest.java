package org.prasan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class ComposeFileTest {
  private static final List<ServiceModule> ALL = ServiceModule.all();

  private Map<String, Map<String, Object>> services;

  @BeforeEach
  @SuppressWarnings("unchecked")
  void read() throws IOException {
    try (Reader file = Files.newBufferedReader(Path.of("../../compose/compose.yaml"))) {
      Map<String, Object> compose = new Yaml().load(file);
      services = (Map<String, Map<String, Object>>) compose.get("services");
    }
  }

  @Test
  void givesTheServicesEverySettingThatALocalRunGivesThem() {
    Settings settings = Settings.from(Map.of());
    Set<String> local = new TreeSet<>();
    for (Part part : new LocalSystem(settings, settings.ports()).services()) {
      local.addAll(part.environment().keySet());
    }
    local.remove("SPRING_CONFIG_ADDITIONALLOCATION");
    Set<String> composed = new TreeSet<>();
    ALL.forEach(service -> composed.addAll(environment(service).keySet()));

    assertThat(composed).containsAll(local);
    assertThat(ALL)
        .allSatisfy(service ->
            assertThat(environment(service))
                .containsKeys("MONGODB_URI", "KAFKA_BOOTSTRAP_SERVERS", "PRASAN_ISSUER_URI"));
  }

  @Test
  @SuppressWarnings("unchecked")
  void opensPortsOnLoopbackOnlyAndTheSameAsALocalRun() {
    assertThat(services.values())
        .allSatisfy(service ->
            assertThat((List<?>) service.get("ports"))
                .allMatch(port -> port.toString().startsWith("127.0.0.1:")));
    assertThat(ALL)
        .allSatisfy(service -> {
          assertThat(environment(service)).containsEntry("SERVER_PORT", service.port());
          assertThat((List<Object>) services.get(service.name()).get("ports"))
              .containsExactly(Text.of("127.0.0.1:%1$s:%1$s", service.port()));
        });
  }

  @Test
  void givesTheConsoleEverySettingThatALocalRunGivesIt() {
    Settings settings = Settings.from(Map.of());
    Part local = new LocalSystem(settings, settings.ports()).console().orElseThrow();
    Map<String, Object> composed = environment("console");

    assertThat(composed.keySet()).containsExactlyInAnyOrderElementsOf(local.environment().keySet());
    assertThat(composed)
        .containsEntry("PRASAN_CONSOLE_URL", local.environment().get("PRASAN_CONSOLE_URL"));
    assertThat(ALL)
        .allSatisfy(service ->
            assertThat(composed)
                .containsEntry(
                    service.addressVariable(), "http://" + service.name() + ":" + service.port()));
  }

  /** A token names its issuer, and whoever checks it compares letter by letter. */
  @Test
  void givesTheIssuerOneNameForBrowsersAndContainers() {
    Object name = environment("desk").get("PRASAN_ISSUER_URI");

    assertThat(environment("console")).containsEntry("PRASAN_ISSUER_URI", name);
    assertThat(ALL)
        .allSatisfy(
            service -> assertThat(environment(service)).containsEntry("PRASAN_ISSUER_URI", name));
    assertThat(environment("desk"))
        .containsEntry("PRASAN_CONSOLE_URL", environment("console").get("PRASAN_CONSOLE_URL"));
  }

  @Test
  void namesDockerfilesThatExist() {
    for (Map<String, Object> service : services.values()) {
      if (service.get("build") instanceof Map<?, ?> build) {
        assertThat(Path.of("../../..", build.get("dockerfile").toString())).exists();
      }
    }
  }

  private Map<String, Object> environment(ServiceModule service) {
    return environment(service.name());
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> environment(String service) {
    return (Map<String, Object>) services.get(service).get("environment");
  }
}
