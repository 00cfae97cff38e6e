package org.prasan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceModuleTest {

  @Test
  void findsTheServicesWhereTheyDescribeThemselves() {
    List<ServiceModule> services = ServiceModule.all();

    assertThat(services).hasSizeGreaterThanOrEqualTo(4);
    assertThat(services)
        .contains(new ServiceModule("registry-service", 8101, "prasan-registry", false))
        .contains(new ServiceModule("certificate-service", 8102, "prasan-certificate", true));
    assertThat(services).extracting(ServiceModule::port).doesNotHaveDuplicates();
    assertThat(services).extracting(ServiceModule::database).doesNotHaveDuplicates();
  }

  @Test
  void runsAServiceThatIsNewWithoutBeingToldOfIt(@TempDir Path checkout) throws IOException {
    Path resources = checkout.resolve("fifth-service/src/main/resources");
    Files.createDirectories(resources);
    Files.writeString(
        resources.resolve("application.yaml"),
        """
        spring:
          application:
            name: fifth-service
          mongodb:
            database: prasan-fifth
        server:
          port: 8105
        """);

    ServiceModule fifth = ServiceModule.in(checkout).getFirst();

    assertThat(fifth).isEqualTo(new ServiceModule("fifth-service", 8105, "prasan-fifth", false));
    assertThat(fifth.title()).isEqualTo("fifth");
    assertThat(new Ports(9300).at(fifth)).hasPort(9305);
  }
}
