package org.prasan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.testing.web.AccessSweep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Holds for each operation there is, so also for the one added tomorrow. */
class AccessIT extends ServiceTest {

  private static final String SUBJECT = "officer-1010";
  private static final String MINE =
      """
      {"language": "en", "channels": {"inApp": true, "email": false}}
      """;

  @Autowired ApplicationContext service;

  @TestFactory
  Stream<DynamicTest> tellsNothingToWhoeverMayNotKnow() {
    officer(SUBJECT, "1010");
    String caseId = UUID.randomUUID().toString();
    events.caseOpened(caseId, "1010");
    eventually(() -> assertThat(inbox().get("items")).hasSize(1));
    return AccessSweep.of(service)
        .planted(SUBJECT + "@example.org", caseId, "65-12-0001")
        .fixture("GET /v1/contacts/{subject}", "", SUBJECT)
        .fixture("PUT /v1/contacts/{subject}", MINE, SUBJECT)
        .fixture("POST /v1/inbox/{id}/read", "", inbox().at("/items/0/id").asString())
        .situation("foreign officer", TestTokens.centreOfficer("1050"))
        .situation("foreign chair", TestTokens.chair("1050"))
        .situation("foreign volunteer", TestTokens.volunteer("1050"))
        .situation("same district's volunteer", TestTokens.volunteer("1010"))
        .situation("foreign agency", TestTokens.agencyOfficer("another"))
        .situation("no role", TestTokens.of("nobody").districts("1010").token())
        .tests(Path.of("../docs/access/notification-service.md"));
  }

  private JsonNode inbox() {
    return json(get(TestTokens.centreOfficer("1010"), "/v1/inbox"));
  }
}
