package org.prasan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void tellsValuesFlagsAndWordsApart() {
    Options options =
        Options.of(
            List.of("--dry-run", "--aggregate", "a-1", "--service", "registry-service", "x"));
    assertThat(options.has("--dry-run")).isTrue();
    assertThat(options.value("--aggregate")).contains("a-1");
    assertThat(options.value("--id")).isEmpty();
    assertThat(options.words()).containsExactly("x");
  }

  @Test
  void refusesUnknownOptionsMissingValuesAndUnknownServices() {
    assertThatThrownBy(() -> Options.of(List.of("--all"))).isInstanceOf(CommandFailed.class);
    assertThatThrownBy(() -> Options.of(List.of("--id"))).isInstanceOf(CommandFailed.class);
    assertThatThrownBy(() -> ServiceModule.named("cook")).isInstanceOf(CommandFailed.class);
  }
}
