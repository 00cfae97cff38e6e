package org.prasan.conventions.boot;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class RealUseTest {

  private static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";
  private static final String KEYS = "spring.security.oauth2.resourceserver.jwt.jwk-set-uri";
  private static final String STORE = "spring.mongodb.uri";
  private static final String BROKER = "spring.kafka.security.protocol";

  private final Map<String, String> settings =
      new LinkedHashMap<>(
          Map.of(
              ISSUER, "https://login.example.org",
              STORE, "mongodb://prasan:secret@db.example.org/?tls=true",
              BROKER, "SASL_SSL"));

  @Test
  void startsWithIssuerStoreAndBrokerThatAreSafe() {
    assertThatCode(this::start).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    ISSUER + ", http://127.0.0.1:8100, PRASAN_ISSUER_URI",
    KEYS + ", http://desk:8100/keys, PRASAN_JWK_SET_URI",
    STORE + ", mongodb://db.example.org/?tls=true, MONGODB_URI",
    STORE + ", mongodb://prasan:secret@db.example.org/, MONGODB_URI",
    BROKER + ", '', broker",
    BROKER + ", SASL_PLAINTEXT, broker",
    BROKER + ", SSL, broker"
  })
  void refusesTheStartWithoutOneOfThemAndNamesIt(String setting, String value, String named) {
    settings.put(setting, value);
    assertThatIllegalStateException()
        .isThrownBy(this::start)
        .withMessageContaining(named)
        .withMessageContaining("PRASAN_TRIAL")
        .withMessageNotContaining("secret");
  }

  @Test
  void letsATrialGoWithout() {
    settings.put(ISSUER, "http://127.0.0.1:8100");
    settings.put("prasan.trial", "true");
    assertThatCode(this::start).doesNotThrowAnyException();
  }

  private void start() {
    var environment = new MockEnvironment();
    settings.forEach(environment::setProperty);
    new RealUse().postProcessEnvironment(environment, new SpringApplication());
  }
}
