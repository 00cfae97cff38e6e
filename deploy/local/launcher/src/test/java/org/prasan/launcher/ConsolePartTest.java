package org.prasan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsolePartTest {

  @Test
  void startsTheConsoleWithAllServicesAndOtherwiseWhenItIsNamed() {
    assertThat(programs("")).contains("console", "registry-service");
    assertThat(programs("registry-service")).containsExactly("registry-service");
    assertThat(programs("registry-service, console"))
        .containsExactly("registry-service", "console");
  }

  @Test
  void registersTheAddressOfTheConsoleAtTheIssuerWhateverTheFirstPort() {
    Settings settings = Settings.from(Map.of());
    var system = new LocalSystem(settings, new Ports(9400));
    Part desk =
        system.foundations().stream()
            .filter(part -> part.name().equals("desk"))
            .findFirst()
            .orElseThrow();
    Part console = system.console().orElseThrow();

    assertThat(console.port()).isEqualTo(9409);
    assertThat(desk.environment())
        .containsEntry("PRASAN_CONSOLE_URL", "http://127.0.0.1:9409")
        .containsEntry("PRASAN_CONSOLE_URL", console.environment().get("PRASAN_CONSOLE_URL"));
    assertThat(console.environment())
        .containsEntry("PRASAN_CASE_REFERRAL_URL", "http://127.0.0.1:9403")
        .containsEntry("PRASAN_ISSUER_URI", "http://127.0.0.1:9400");
  }

  private static Iterable<String> programs(String chosen) {
    Settings settings = Settings.from(Map.of("PRASAN_SERVICES", chosen));
    return new LocalSystem(settings, settings.ports()).programs().stream().map(Part::name).toList();
  }
}
