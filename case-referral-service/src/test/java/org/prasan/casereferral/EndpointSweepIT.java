package org.prasan.casereferral;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.prasan.testing.engines.WithEngines;
import org.prasan.testing.tokens.WithTestTokens;
import org.prasan.testing.web.BadInputSweep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Holds for each endpoint there is, so also for the one added tomorrow. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"prasan.personal-data.key-file=target/sweep.keys"})
@WithEngines
@WithTestTokens
class EndpointSweepIT {

  @Autowired ApplicationContext service;

  @TestFactory
  Stream<DynamicNode> refusesBadInputEverywhere() {
    return BadInputSweep.of(service).tests();
  }
}
