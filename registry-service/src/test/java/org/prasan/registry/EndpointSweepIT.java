package org.prasan.registry;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.prasan.testing.engines.WithEngines;
import org.prasan.testing.tokens.WithTestTokens;
import org.prasan.testing.web.BadInputSweep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/** Holds for each endpoint there is, so also for the one added tomorrow. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "prasan.personal-data.key-file=target/test-keys/personal-data.key")
@WithEngines
@WithTestTokens
class EndpointSweepIT {

  @Autowired ApplicationContext service;

  @TestFactory
  Stream<DynamicNode> refusesBadInputEverywhere() {
    return BadInputSweep.of(service)
        .body("POST /v1/centres/{id}/committee", RunningRegistry.committee(List.of("v-1")))
        .body(
            "POST /v1/workshops/{id}/attendance",
            "{\"attendees\": [{\"kind\": \"MINISTRY_EXECUTIVE\", \"count\": 1}]}")
        .body(
            "PUT /v1/agencies/{id}/services",
            "{\"districts\": [\"1001\"], \"services\": [\"CASH_AID\"]}")
        .tests();
  }
}
