package org.prasan.casereferral;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.prasan.testing.web.BadInputSweep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Holds for each endpoint there is, so also for the one added tomorrow. */
class EndpointSweepIT extends CaseReferralIT {

  @Autowired ApplicationContext service;

  @TestFactory
  Stream<DynamicNode> refusesBadInputEverywhere() {
    return BadInputSweep.of(service).tests();
  }
}
