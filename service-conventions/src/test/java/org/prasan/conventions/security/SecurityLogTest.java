package org.prasan.conventions.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SecurityLogTest {

  private static final Caller OFFICER =
      Caller.of("officer-1019", Set.of(Role.CENTRE_OFFICER), Set.of("1019"), null);

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final SecurityLog log = new SecurityLog(meters);

  @Test
  void saysWhoDidWhatAndCountsItByKind(CapturedOutput output) {
    log.record(SecurityEvent.EXPORTED, OFFICER, "GET /v1/cases/{id}");
    assertThat(output.getAll())
        .contains("EXPORTED subject=officer-1019 roles=CENTRE_OFFICER what=GET /v1/cases/{id}");
    assertThat(meters.get("security.events").tag("kind", "EXPORTED").counter().count()).isOne();
    assertThat(meters.get("security.events").tag("kind", "ERASED").counter().count()).isZero();
  }

  @Test
  void writesNoTextThatAPersonMayHaveEntered(CapturedOutput output) {
    log.record(SecurityEvent.FORBIDDEN, OFFICER, "GET /v1/cases/สมชาย");
    assertThat(output.getAll()).contains("what=?").doesNotContain("สมชาย");
  }
}
