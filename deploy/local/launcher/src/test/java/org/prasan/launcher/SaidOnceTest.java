package org.prasan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class SaidOnceTest {
  private static final Path CHECKOUT = ServiceModule.checkout();
  private static final Pattern VERSION = Pattern.compile("<version>(.*)</version>");

  @Test
  void namesTheVersionInThePomsAlone() throws IOException {
    String pom = Files.readString(CHECKOUT.resolve("pom.xml"));
    Matcher version = VERSION.matcher(pom.substring(pom.indexOf("</parent>")));
    assertThat(version.find()).isTrue();

    try (Stream<Path> files = whatRunsTheJars()) {
      assertThat(files)
          .isNotEmpty()
          .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain(version.group(1)));
    }
  }

  private static Stream<Path> whatRunsTheJars() throws IOException {
    Stream<Path> deploy =
        Files.walk(CHECKOUT.resolve("deploy")).filter(file -> !file.toString().contains("target"));
    return Stream.concat(Stream.of(CHECKOUT.resolve("prasan")), deploy)
        .filter(file -> file.toString().matches(".*(prasan|\\.java|\\.yaml|\\.yml|file)"))
        .filter(Files::isRegularFile);
  }

  @Test
  void letsPrometheusReadTheServicesThatTheLauncherStarted() throws IOException {
    Path folder = CHECKOUT.resolve("deploy/observability");
    Map<String, Object> settings =
        new Yaml().load(Files.readString(folder.resolve("prometheus.yml")));
    var job = (Map<?, ?>) ((List<?>) settings.get("scrape_configs")).getFirst();
    var discovery = (Map<?, ?>) ((List<?>) job.get("file_sd_configs")).getFirst();

    assertThat((List<?>) discovery.get("files"))
        .singleElement()
        .satisfies(file ->
            assertThat(folder.resolve(file.toString()).normalize())
                .isEqualTo(Launcher.scrapeTargetsFile(CHECKOUT.resolve(".prasan"))));
  }
}
