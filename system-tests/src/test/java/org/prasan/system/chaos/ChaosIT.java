package org.prasan.system.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing lost, nothing doubled, under random faults. {@code -Dseed} chooses the misfortunes,
 * {@code -Dminutes} how long they last; the run leaves its journal and logs in {@code
 * target/histories}. That it can fail is shown by {@link BrokenRulesIT}.
 */
class ChaosIT {

  @Test
  void losesAndDoublesNothingUnderRandomFaults() throws IOException {
    long today = System.currentTimeMillis() / 86_400_000;
    survives(Long.getLong("seed", today), Double.parseDouble(System.getProperty("minutes", "2")));
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(longs = {7007, 8008, 9009})
  void losesAndDoublesNothingUnderManyRandomFaults(long seed) throws IOException {
    survives(seed, Double.parseDouble(System.getProperty("minutes", "5")));
  }

  private static void survives(long seed, double minutes) throws IOException {
    try (var run = new ChaosRun("seed-" + seed, seed)) {
      run.underFaults(Duration.ofSeconds(Math.round(minutes * 60)));
      List<String> violations = run.verdict();

      System.out.println("seed " + seed + ", " + minutes + " minutes\n" + run.report());
      assertThat(violations).isEmpty();
      assertThat(run.accepted()).contains("establishment", "open", "take", "refer");
    }
  }
}
