package org.prasan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.prasan.personal.retention.RetainedClass;
import org.springframework.beans.factory.annotation.Autowired;

class MessageRetentionIT extends ServiceTest {

  @Autowired RetainedClass messages;
  @Autowired Clock clock;

  @Test
  void erasesMessagesThatWereKeptLongEnoughAndNoOthers() {
    officer("officer-1018", "1018");
    events.caseOpened(UUID.randomUUID().toString(), "1018");
    eventually(() -> assertThat(all("messages")).hasSize(2));
    Instant now = clock.instant();
    assertThat(messages.name()).isEqualTo("messages");
    assertThat(messages.eraseOlderThan(now.minusSeconds(600))).isZero();
    assertThat(messages.eraseOlderThan(now.plusSeconds(600))).isEqualTo(2);
    assertThat(messages.eraseOlderThan(now.plusSeconds(600))).isZero();
    assertThat(all("messages")).isEmpty();
  }
}
