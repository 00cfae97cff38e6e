package org.prasan.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

  private final BackOff backOff = new BackOff(Duration.ofSeconds(60));

  @Test
  void doublesFromASecondUpToTheCeiling() {
    assertThat(backOff.after(1)).isEqualTo(Duration.ofSeconds(1));
    assertThat(backOff.after(2)).isEqualTo(Duration.ofSeconds(2));
    assertThat(backOff.after(6)).isEqualTo(Duration.ofSeconds(32));
    assertThat(backOff.after(7)).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void neverGivesUp() {
    assertThat(backOff.after(1_000_000)).isEqualTo(Duration.ofSeconds(60));
  }
}
