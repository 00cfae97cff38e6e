package org.prasan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.prasan.conventions.security.Role;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.testing.web.BadInputSweep;
import org.prasan.testing.web.Inputs;
import org.prasan.testing.web.RefusalTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Holds for each endpoint there is, so also for the one added tomorrow. */
class EndpointSweepIT extends ServiceTest {

  @Autowired ApplicationContext service;

  @TestFactory
  Stream<DynamicNode> refusesBadInputEverywhere() {
    whoeverComesIsKnown();
    return BadInputSweep.of(service)
        .body(
            "PUT /v1/contacts/{subject}",
            """
            {"roles": ["DEPARTMENT"], "language": "th", "email": "somebody@example.org",
             "channels": {"inApp": true, "email": true}}
            """)
        .upserts("PUT /v1/contacts/{subject}")
        .tests();
  }

  /** A first request of somebody gives them an inbox, whatever is asked. */
  private void whoeverComesIsKnown() {
    for (Role role : Role.values()) {
      String token =
          TestTokens.of("sweep-" + role, role.name())
              .districts("1001")
              .agency("no-such-agency")
              .token();
      get(token, "/v1/inbox").expectStatus().isOk();
    }
  }

  @Test
  void judgesEachTextThatComesIn() {
    assertThat(Inputs.unjudged(service)).isEmpty();
  }

  @Test
  void refusesInWordsThatPeopleRead() {
    assertThat(RefusalTexts.faults(service, 5)).isEmpty();
  }
}
