package org.prasan.conventions.boot;

import com.mongodb.ConnectionString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/**
 * Refuses the start of a service that would hold real people's data behind demo people's tokens, or
 * send it where anybody may listen. A trial says that it is one: {@code PRASAN_TRIAL=true}.
 */
final class RealUse implements EnvironmentPostProcessor, Ordered {

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE; // when all settings are known
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (!environment.getProperty("prasan.trial", Boolean.class, false)) {
      List<String> missing = missing(environment);
      if (!missing.isEmpty()) {
        throw new IllegalStateException(
            "Not started: "
                + String.join("; ", missing)
                + ". Only a trial without real people's data may go without: PRASAN_TRIAL=true");
      }
    }
  }

  private static List<String> missing(Environment settings) {
    var missing = new ArrayList<String>();
    if (!text(settings, "spring.security.oauth2.resourceserver.jwt.issuer-uri")
        .startsWith("https://")) {
      missing.add("PRASAN_ISSUER_URI must name a token issuer behind https, never the demo issuer");
    }
    String keys = text(settings, "spring.security.oauth2.resourceserver.jwt.jwk-set-uri");
    if (!keys.isEmpty() && !keys.startsWith("https://")) {
      missing.add("PRASAN_JWK_SET_URI must name the issuer's keys behind https");
    }
    var store = new ConnectionString(text(settings, "spring.mongodb.uri"));
    if (store.getCredential() == null || !Boolean.TRUE.equals(store.getSslEnabled())) {
      missing.add("MONGODB_URI must sign in and use TLS (mongodb://user:password@…/?tls=true)");
    }
    if (!isSafe(settings)) {
      missing.add(
          "the broker needs authentication and TLS (spring.kafka.security.protocol=SASL_SSL, or"
              + " SSL with a key store)");
    }
    return missing;
  }

  private static boolean isSafe(Environment settings) {
    String protocol = text(settings, "spring.kafka.security.protocol").toUpperCase(Locale.ROOT);
    boolean signsIn =
        !text(settings, "spring.kafka.ssl.key-store-location").isEmpty()
            || !text(settings, "spring.kafka.ssl.bundle").isEmpty();
    return protocol.equals("SASL_SSL") || protocol.equals("SSL") && signsIn;
  }

  private static String text(Environment settings, String name) {
    return settings.getProperty(name, "");
  }
}
