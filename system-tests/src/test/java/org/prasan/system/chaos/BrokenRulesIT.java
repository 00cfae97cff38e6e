package org.prasan.system.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.prasan.system.chaos.Founding.Town;

/**
 * If one of these failed, {@link ChaosIT} would prove nothing: a system of which the same verdict
 * finds nothing to say breaks one rule on purpose, by steps that leave nothing to chance.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenRulesIT {

  private ChaosRun run;
  private Instance broken;

  @BeforeAll
  void startASystemWithoutFault() throws IOException {
    run = new ChaosRun("broken-rules", 1);
    broken = run.system().services.getFirst();
    run.system().start();
    run.founding().department();
    run.found("1001");
    assertThat(run.findingsWhenQuiet()).as("before a rule is broken").isEmpty();
  }

  @AfterEach
  void mend() {
    broken.kill();
    run.system().heal();
  }

  @AfterAll
  void stop() throws IOException {
    run.close();
  }

  @Test
  void catchesARelayThatClearsBeforeTheAcknowledgement() {
    broken = run.system().startBroken("registry-service", "acknowledgement");
    run.found("1002");
    run.awaitQuiet();

    run.system().brokerProxy.mode(FaultProxy.Mode.CUT);
    String volunteer = run.founding().volunteer("1002").orElseThrow();
    run.awaitCleared("registry.volunteer-events");
    mend();

    assertThat(run.findingsWhenQuiet())
        .contains("aggregate of registry.volunteer-events/" + volunteer + " has no event")
        .anyMatch(finding -> finding.startsWith("lost: "));
  }

  @Test
  void catchesARelayThatSendsAnEventBeforeItsPredecessorIsAcknowledged() {
    broken = run.system().startBroken("registry-service", "order");

    Town town = run.found("1003");

    assertThat(run.findingsWhenQuiet())
        .contains("order: registry.centre-events/" + town.centreId() + " has 2 where 1 is due");
  }

  @Test
  void catchesAConsumerThatKeepsNoMarks() {
    broken = run.system().startBroken("certificate-service", "marks");

    String centre = "registry.centre-events/" + run.found("1004").centreId();

    assertThat(run.findingsWhenQuiet())
        .contains("prasan-certificate mark of " + centre + " is at null, the log at 3");
  }
}
