package org.prasan.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.prasan.messaging.outbox.RelayWorld.Wiring;

/** The relay's rules under thousands of random schedules; the seed of a failure reproduces it. */
class OutboxRelayModelTest {

  private static final int SCHEDULES = Integer.getInteger("schedules", 5_000);

  @Test
  void losesNothingUnderAnySchedule() {
    assertThat(violations(Wiring.CORRECT, RelayWorld::lostSomething)).isEmpty();
  }

  @Test
  void neverReordersFirstOccurrences() {
    assertThat(violations(Wiring.CORRECT, RelayWorld::reorderedFirstOccurrences)).isEmpty();
  }

  @Test
  void emptiesEveryOutboxOnceTroubleEnds() {
    assertThat(violations(Wiring.CORRECT, RelayWorld::leftSomethingPending)).isEmpty();
  }

  /** If the shortcuts passed, the two tests above would prove nothing. */
  @Test
  void catchesARelayThatPublishesOnlyTheSignalledEvent() {
    assertThat(violations(Wiring.WAKES_WITH_THE_NEWEST_EVENT_ONLY, RelayWorld::lostSomething))
        .hasSizeGreaterThan(SCHEDULES / 10);
  }

  @Test
  void catchesARelayThatClearsBeforeTheAcknowledgement() {
    assertThat(violations(Wiring.CLEARS_BEFORE_THE_ACKNOWLEDGEMENT, RelayWorld::lostSomething))
        .hasSizeGreaterThan(SCHEDULES / 10);
  }

  private static List<Long> violations(Wiring wiring, Predicate<RelayWorld> violated) {
    var seeds = new ArrayList<Long>();
    for (long seed = 0; seed < SCHEDULES; seed++) {
      var world = new RelayWorld(seed, wiring);
      world.run(12);
      if (violated.test(world)) {
        seeds.add(seed);
      }
    }
    return seeds;
  }
}
