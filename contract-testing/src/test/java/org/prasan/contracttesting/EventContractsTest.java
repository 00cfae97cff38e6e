package org.prasan.contracttesting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class EventContractsTest {

  private static final String TYPE = "registry.committee-appointed.v1";

  @Test
  void acceptsEveryExample() {
    assertThat(EventContracts.types()).hasSizeGreaterThanOrEqualTo(37);
    assertThatCode(() ->
            EventContracts.types()
                .forEach(t -> EventContracts.assertValid(t, EventContracts.example(t))))
        .doesNotThrowAnyException();
  }

  @Test
  void knowsWhichServiceWritesAType() {
    assertThat(EventContracts.typesOf("certificate"))
        .hasSize(4)
        .allMatch(type -> type.startsWith("certificate."));
  }

  @Test
  void refusesAMissingProperty() {
    assertRefused("\"districtCode\": \"1001\",", "");
  }

  @Test
  void refusesAValueOutsideItsPattern() {
    assertRefused("\"1001\"", "\"1051\"");
    assertRefused("\"2022-11-01\"", "\"2022-13-01\"");
    assertRefused("\"CHAIR\"", "\"BOSS\"");
  }

  @Test
  void refusesAPropertyThatTheSchemaDoesNotDeclare() {
    assertRefused("\"districtCode\"", "\"phone\": \"x\", \"districtCode\"");
    assertRefused("\"role\": \"CHAIR\"", "\"phone\": \"x\", \"role\": \"CHAIR\"");
  }

  @Test
  void refusesAnUnknownTypeAndWhatIsNoJson() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> EventContracts.assertValid("registry.nothing.v1", "{}".getBytes(UTF_8)));
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> EventContracts.assertValid(TYPE, "{".getBytes(UTF_8)));
  }

  private static void assertRefused(String part, String replacement) {
    String example = new String(EventContracts.example(TYPE), UTF_8).replace("\" : ", "\": ");
    assertThat(example).contains(part);
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() ->
            EventContracts.assertValid(TYPE, example.replace(part, replacement).getBytes(UTF_8)));
  }
}
