package org.prasan.system.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/**
 * Nothing lost, nothing doubled, under random faults. {@code -Dseed} chooses the misfortunes,
 * {@code -Dminutes} how long they last, {@code -Dsmoke=true} leaves out what is broken on purpose;
 * the run leaves its journal and logs in {@code target/histories}.
 */
class ChaosIT {

  private static final Path CHECKOUT =
      Path.of(System.getProperty("prasan.checkout", "..")).toAbsolutePath().normalize();
  private static final Path HISTORIES =
      Path.of(System.getProperty("prasan.histories", "target/histories")).toAbsolutePath();

  @Test
  void losesAndDoublesNothingUnderRandomFaults() throws IOException {
    long seed = Long.getLong("seed", System.currentTimeMillis() / 86_400_000);
    double minutes = Double.parseDouble(System.getProperty("minutes", "2"));

    try (ChaosRun run = start("seed-" + seed, seed, "")) {
      run.run(Duration.ofSeconds(Math.round(minutes * 60)), run::randomFaults);
      List<String> violations = run.verdict();

      System.out.println("seed " + seed + ", " + minutes + " minutes\n" + run.report());
      System.out.println("failpoints not reached: " + ChaosRun.missed(run.report()));
      assertThat(violations).isEmpty();
    }
  }

  /** If these passed, the run above would prove nothing. */
  @Test
  @DisabledIfSystemProperty(named = "smoke", matches = "true")
  void catchesARelayThatClearsBeforeTheAcknowledgement() throws IOException {
    try (ChaosRun run = start("broken-relay", 1, "relay")) {
      run.run(Duration.ofSeconds(50), goOn -> killServicesWhileTheBrokerIsDown(run.system(), goOn));

      assertThat(run.earlyVerdict())
          .anyMatch(violation -> violation.matches("(lost: |aggregate of ).*"));
    }
  }

  @Test
  @DisabledIfSystemProperty(named = "smoke", matches = "true")
  void catchesAConsumerThatKeepsNoMarks() throws IOException {
    try (ChaosRun run = start("broken-consumer", 1, "consumer")) {
      run.run(Duration.ofSeconds(30), _ -> Client.pause(30_000));

      assertThat(run.earlyVerdict()).anyMatch(violation -> violation.contains(" mark of "));
    }
  }

  private static ChaosRun start(String name, long seed, String broken) throws IOException {
    Path home = HISTORIES.resolve(name + "-" + System.currentTimeMillis() / 1_000);
    Files.createDirectories(home);
    return new ChaosRun(home, CHECKOUT, seed, broken);
  }

  private static void killServicesWhileTheBrokerIsDown(
      ChaosSystem system, java.util.function.BooleanSupplier goOn) {
    Client.pause(25_000);
    while (goOn.getAsBoolean()) {
      system.broker().kill();
      Client.pause(4_000);
      system.services().forEach(Instance::kill);
      system.broker().start();
      system.services().forEach(service -> service.start());
      Client.pause(20_000);
    }
  }
}
