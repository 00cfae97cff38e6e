package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsolePropertiesTest {

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  @Test
  void doesWithoutHttpsInATrialOnly() {
    assertThat(wrong("https://prasan.example", false, "https://id.example", "s")).isEmpty();
    assertThat(wrong("http://127.0.0.1:8109", true, "http://127.0.0.1:8100", "s")).isEmpty();
    assertThat(wrong("http://prasan.example", false, "https://id.example", "s"))
        .containsExactly("safe");
    assertThat(wrong("https://prasan.example", false, "http://id.example", "s"))
        .containsExactly("safe");
  }

  @Test
  void needsASecretAndAnAddressWithoutAPath() {
    assertThat(wrong("https://prasan.example", false, "https://id.example", " "))
        .containsExactly("clientSecret");
    assertThat(wrong("https://prasan.example/console", false, "https://id.example", "s"))
        .containsExactly("origin");
  }

  private static List<String> wrong(String url, boolean trial, String issuer, String secret) {
    var settings =
        new ConsoleProperties(
            URI.create(url),
            trial,
            URI.create(issuer),
            "console",
            secret,
            Map.of("registry", URI.create("http://127.0.0.1:8101")),
            Duration.ofSeconds(2),
            Duration.ofSeconds(30),
            List.of(),
            Duration.ofHours(2),
            Duration.ofHours(12),
            List.of("/"));
    return VALIDATOR.validate(settings).stream()
        .map(one -> one.getPropertyPath().toString())
        .toList();
  }
}
