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
    for (Part part : new LocalSystem(settings, new Programs(settings)).services()) {
      local.addAll(part.environment().keySet());
    }
    local.removeIf(name -> name.startsWith("PRASAN_CASEREFERRAL_CLOCKS"));
    local.removeIf(name -> name.startsWith("PRASAN_MAIL"));
    Set<String> composed = new TreeSet<>();
    Settings.ALL_SERVICES.forEach(name -> composed.addAll(environment(name).keySet()));

    assertThat(composed).containsAll(local);
    assertThat(Settings.ALL_SERVICES)
        .allSatisfy(name ->
            assertThat(environment(name))
                .containsKeys("MONGODB_URI", "KAFKA_BOOTSTRAP_SERVERS", "PRASAN_ISSUER_URI"));
  }

  @Test
  void opensPortsOnLoopbackOnlyAndTheSameAsALocalRun() {
    assertThat(services.values())
        .allSatisfy(service ->
            assertThat((List<?>) service.get("ports"))
                .allMatch(port -> port.toString().startsWith("127.0.0.1:")));
    assertThat(Settings.ALL_SERVICES)
        .allSatisfy(name ->
            assertThat(environment(name)).containsEntry("SERVER_PORT", new Ports(8100).of(name)));
  }

  @Test
  void namesDockerfilesThatExist() {
    for (Map<String, Object> service : services.values()) {
      if (service.get("build") instanceof Map<?, ?> build) {
        assertThat(Path.of("../../..", build.get("dockerfile").toString())).exists();
      }
    }
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> environment(String service) {
    return (Map<String, Object>) services.get(service).get("environment");
  }
}
