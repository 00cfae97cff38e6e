package org.prasan.certificate.credential;

import java.time.Duration;
import org.prasan.conventions.boot.StartCheck;
import org.prasan.conventions.security.SecurityEvent;
import org.prasan.conventions.security.SecurityLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Refuses the start with keys that stored certificates were not signed with. */
@Configuration(proxyBeanMethods = false)
class SigningKeysCheck {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @Bean
  StartCheck signingKeysFit(SigningKeys keys, SecurityLog security) {
    Runnable check =
        () -> {
          keys.newest();
          security.record(SecurityEvent.KEY_USED, "signing");
        };
    return new StartCheck(check, PATIENCE);
  }
}
