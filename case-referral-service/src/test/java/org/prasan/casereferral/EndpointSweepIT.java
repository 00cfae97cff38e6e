package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.prasan.testing.web.BadInputSweep;
import org.prasan.testing.web.Inputs;
import org.prasan.testing.web.RefusalTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Holds for each endpoint there is, so also for the one added tomorrow. */
class EndpointSweepIT extends CaseReferralIT {

  @Autowired ApplicationContext service;

  @TestFactory
  Stream<DynamicNode> refusesBadInputEverywhere() {
    return BadInputSweep.of(service).ignoringCollection("handled_events").tests();
  }

  @Test
  void judgesEachTextThatComesIn() {
    assertThat(Inputs.unjudged(service)).isEmpty();
  }

  @Test
  void refusesInWordsThatPeopleRead() {
    assertThat(RefusalTexts.faults(service, 40)).isEmpty();
  }
}
