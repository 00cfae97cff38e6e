package org.prasan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.prasan.testing.tokens.TestTokens;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** An inbox is emptied at once, and nobody else's with it. */
class ReadingAllIT extends ServiceTest {

  private static final String ME = TestTokens.centreOfficer("1010");

  @Test
  void marksTheWholeInboxOnceAndNobodyElses() {
    officer("officer-1010", "1010");
    officer("officer-b", "1010");
    events.caseOpened(UUID.randomUUID().toString(), "1010");
    events.caseOpened(UUID.randomUUID().toString(), "1010");
    eventually(() -> assertThat(unread(ME)).isEqualTo(2));

    assertThat(readAll("{}")).hasToString("{\"read\":2,\"unread\":0}");
    assertThat(readAll("{}")).hasToString("{\"read\":0,\"unread\":0}");
    var colleague = TestTokens.of("officer-b", "CENTRE_OFFICER").districts("1010").token();
    assertThat(unread(colleague)).isEqualTo(2);
  }

  @Test
  void leavesWhatIsOfAnotherCaseOrCameLater() {
    officer("officer-1010", "1010");
    String one = "1010-" + UUID.randomUUID();
    events.caseOpened(one, "1010");
    events.caseOpened("1010-" + UUID.randomUUID(), "1010");
    eventually(() -> assertThat(unread(ME)).isEqualTo(2));

    assertThat(readAll("{\"until\": \"2000-01-01T00:00:00Z\"}").path("read").asLong()).isZero();
    assertThat(readAll("{\"caseId\": \"%s\"}".formatted(one)))
        .hasToString("{\"read\":1,\"unread\":1}");
  }

  private JsonNode readAll(String body) {
    return json(send(HttpMethod.POST, ME, "/v1/inbox/read", body));
  }
}
