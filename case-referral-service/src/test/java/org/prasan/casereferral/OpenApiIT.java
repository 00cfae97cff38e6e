package org.prasan.casereferral;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.prasan.testing.engines.WithEngines;
import org.prasan.testing.tokens.WithTestTokens;
import org.prasan.testing.web.OpenApiDocument;
import org.prasan.testing.web.RandomRequests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/**
 * The description of the service's HTTP is the truth, and is committed. This instance has a
 * database of its own and consumes nothing: in the group of the others it would take events whose
 * predecessors it does not know.
 */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "prasan.personal-data.key-file=target/sweep.keys",
      "prasan.personal-data.create-key-file=true",
      "spring.cloud.stream.default.consumer.auto-startup=false"
    })
@WithEngines
@WithTestTokens
class OpenApiIT {

  @Autowired ApplicationContext service;

  @Test
  void servesTheDescriptionThatIsCommitted() {
    OpenApiDocument.of(service).assertCommitted(Path.of("openapi.json"));
  }

  @TestFactory
  Stream<DynamicTest> answersRandomRequestsAsItsDescriptionSays() {
    return RandomRequests.of(service).tests();
  }
}
